package ru.estafeta.testkit;

import java.time.Instant;
import java.util.UUID;
import ru.estafeta.contracts.Event;

/** An event as it lies on a topic, with its CloudEvents attributes. {@code json} is the payload as it was sent. */
public record Fact(
        UUID id,
        String topic,
        String key,
        String type,
        String source,
        Instant time,
        long version,
        String json,
        Event event) {}
