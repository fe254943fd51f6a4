package ru.estafeta.careful.visit;

import java.time.Instant;
import java.util.UUID;

/** What the resource answers. */
public record Visit(UUID id, Instant at, long number) {}
