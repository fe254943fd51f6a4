package ru.estafeta.roadmap.lint;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the rules know of the field is data with its source, under {@code resources/lint}. */
final class LintData {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private LintData() {}

    static <T> T read(String file, Class<T> type) {
        try (var in = LintData.class.getResourceAsStream("/lint/" + file)) {
            return JSON.readValue(Objects.requireNonNull(in, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
