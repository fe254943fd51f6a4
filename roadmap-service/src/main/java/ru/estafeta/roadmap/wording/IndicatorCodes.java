package ru.estafeta.roadmap.wording;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises the indicators of design §6 by wording; the wordings are data ({@code wording/indicator-wordings.json}). */
public final class IndicatorCodes {

    /** @param all beginnings of words, alternatives parted by |: each must occur */
    private record IndicatorWording(String code, List<String> all) {

        boolean matches(String key) {
            return all.stream().allMatch(any -> Stream.of(any.split("\\|")).anyMatch(stem -> key.contains(" " + stem)));
        }
    }

    private static final List<IndicatorWording> WORDINGS = load();

    private IndicatorCodes() {}

    /** The first that fits: the list goes from the particular to the general. */
    public static @Nullable String codeOf(String wording) {
        var key = " " + Wording.key(wording);
        return WORDINGS.stream()
                .filter(indicator -> indicator.matches(key))
                .map(IndicatorWording::code)
                .findFirst()
                .orElse(null);
    }

    private static List<IndicatorWording> load() {
        try (var in = IndicatorCodes.class.getResourceAsStream("/wording/indicator-wordings.json")) {
            return new ObjectMapper()
                    .readValue(Objects.requireNonNull(in), new TypeReference<List<IndicatorWording>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
