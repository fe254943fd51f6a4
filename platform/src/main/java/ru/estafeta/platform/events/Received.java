package ru.estafeta.platform.events;

import java.time.Instant;
import java.util.UUID;
import ru.estafeta.contracts.Event;

/** An event that came in for the first time. */
public record Received(UUID id, Event event, Instant occurredAt) {}
