package ru.estafeta.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import ru.estafeta.contracts.EventType;
import ru.estafeta.platform.json.EventJson;

/** A message as it came off the wire, not yet understood. */
record Message(UUID id, String topic, String key, String type, Instant occurredAt, String payload) {

    static Message of(ConsumerRecord<String, String> received) {
        return new Message(
                id(received),
                received.topic(),
                received.key() == null ? "" : received.key(),
                header(received, CloudEvents.TYPE),
                occurredAt(received),
                received.value() == null ? "" : received.value());
    }

    /** Type known to this build? Others are facts that it has no use for. */
    boolean isKnown() {
        return EventType.named(type).isPresent();
    }

    /** @throws IllegalArgumentException if the payload does not fit its type */
    Received read() {
        var known = EventType.named(type).orElseThrow(() -> new IllegalArgumentException("Unknown type " + type));
        return new Received(id, EventJson.read(known, payload), occurredAt);
    }

    /** Without an id of its own a message is known by its place on the wire. */
    private static UUID id(ConsumerRecord<String, String> received) {
        try {
            return UUID.fromString(header(received, CloudEvents.ID));
        } catch (IllegalArgumentException malformed) {
            var place = received.topic() + "/" + received.partition() + "/" + received.offset();
            return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Instant occurredAt(ConsumerRecord<String, String> received) {
        try {
            return Instant.parse(header(received, CloudEvents.TIME));
        } catch (DateTimeException malformed) {
            return Instant.ofEpochMilli(received.timestamp());
        }
    }

    private static String header(ConsumerRecord<String, String> received, String name) {
        var header = received.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
