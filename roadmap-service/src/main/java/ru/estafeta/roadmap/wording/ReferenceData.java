package ru.estafeta.roadmap.wording;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the service knows of the field is data with its source, under {@code resources}. */
public final class ReferenceData {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private ReferenceData() {}

    /** @param file path from the root of the resources */
    public static <T> T read(String file, Class<T> type) {
        try (var in = ReferenceData.class.getResourceAsStream(file)) {
            return JSON.readValue(Objects.requireNonNull(in, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
