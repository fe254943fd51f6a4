package ru.estafeta.roadmap.importing.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.wording.Wording;

/**
 * Names under which orders keep their columns, as data ({@code importing/column-names.json}): beginnings of words. Where a
 * heading has several, the first in the heading tells («Ответственный за мероприятие» is about who answers for it).
 */
final class ColumnNames {

    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_NUMBER_HEADING = 14;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Map<ColumnRole, List<String>> NAMES = load();

    private ColumnNames() {}

    /** Null where no name is known. */
    static @Nullable ColumnRole roleOf(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return null;
        }
        var key = " " + Wording.key(heading);
        ColumnRole best = null;
        int bestAt = Integer.MAX_VALUE;
        int bestLength = 0;
        for (var role : ColumnRole.values()) {
            for (var name : NAMES.getOrDefault(role, List.of())) {
                int at = key.indexOf(" " + name);
                boolean fits =
                        at >= 0 && (role != ColumnRole.NUMBER || (at == 0 && key.length() <= LONGEST_NUMBER_HEADING));
                if (fits && (at < bestAt || (at == bestAt && name.length() > bestLength))) {
                    best = role;
                    bestAt = at;
                    bestLength = name.length();
                }
            }
        }
        if (best == null && yearIn(heading) != null) {
            return ColumnRole.VALUE;
        }
        return best;
    }

    /** The year of a heading such as «2023 год» or «на 31.12.2024»; of two («2023/2024») the second, when the plan ends. */
    static @Nullable Integer yearIn(String heading) {
        Integer year = null;
        for (Matcher matcher = YEAR.matcher(heading); matcher.find(); ) {
            year = Integer.valueOf(matcher.group(1));
        }
        return year;
    }

    private static Map<ColumnRole, List<String>> load() {
        try (var in = ColumnNames.class.getResourceAsStream("/importing/column-names.json")) {
            return Map.copyOf(new ObjectMapper()
                    .readValue(Objects.requireNonNull(in), new TypeReference<Map<ColumnRole, List<String>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
