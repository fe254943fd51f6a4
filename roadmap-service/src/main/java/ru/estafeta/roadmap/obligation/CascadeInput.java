package ru.estafeta.roadmap.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.json.EventJson;

/** Which rows are laid on whom, as the job keeps it. */
record CascadeInput(UUID roadmap, List<UUID> activities, List<UUID> organisations) {

    private static final int AT_ONCE = 100;
    private static final ObjectMapper JSON = EventJson.mapper();

    static CascadeInput read(String json) {
        try {
            return JSON.readValue(json, CascadeInput.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Job input cannot be read", e);
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Job input cannot be written", e);
        }
    }

    /** Organisations are taken in portions, so that the progress is seen. */
    int portions() {
        return (organisations.size() + AT_ONCE - 1) / AT_ONCE;
    }

    List<UUID> portion(int number) {
        int from = number * AT_ONCE;
        return organisations.subList(from, Math.min(from + AT_ONCE, organisations.size()));
    }
}
