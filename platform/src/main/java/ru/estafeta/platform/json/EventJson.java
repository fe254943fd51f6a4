package ru.estafeta.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import ru.estafeta.contracts.Event;
import ru.estafeta.contracts.EventType;

/** Events as JSON: ISO dates, no nulls, unknown fields of newer senders are passed over. */
public final class EventJson {

    private static final ObjectMapper MAPPER = mapper();

    private EventJson() {}

    public static String write(Event event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Event cannot be written: " + event.getClass().getSimpleName(), e);
        }
    }

    /** @throws IllegalArgumentException if the payload is not of that type; the message carries no values of it */
    public static Event read(EventType type, String payload) {
        try {
            return MAPPER.readValue(payload, type.record());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(type.name() + ": " + e.getClass().getSimpleName(), e);
        }
    }

    /** The mapper of events and of JSON columns. */
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }
}
