package ru.estafeta.participants.base;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.questionnaire.Meaning;

/** Answers of the entry questionnaire as the columns of a base that ask the same. */
final class ToldColumns {

    private static final Map<Meaning, Column> SAME = Map.of(
            Meaning.REQUEST, Column.REQUEST,
            Meaning.COMPETENCIES, Column.COMPETENCIES,
            Meaning.ACHIEVEMENTS, Column.ACHIEVEMENTS,
            Meaning.INTERESTS, Column.INTERESTS,
            Meaning.PREFERRED_AGE, Column.PREFERRED_AGE);

    private ToldColumns() {}

    static Map<Column, String> of(JsonNode meanings) {
        var columns = new EnumMap<Column, String>(Column.class);
        SAME.forEach((meaning, column) -> {
            var words = words(meanings.path(meaning.name()));
            if (!words.isEmpty()) {
                columns.put(column, words);
            }
        });
        var hours = meanings.path(Meaning.HOURS.name());
        var time = Stream.of(
                        hours.isMissingNode() ? "" : hours.asInt() + " ч в месяц",
                        words(meanings.path(Meaning.AVAILABILITY.name())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        if (!time.isEmpty()) {
            columns.put(Column.TIME, time);
        }
        return columns;
    }

    private static String words(JsonNode answer) {
        return answer.isArray()
                ? StreamSupport.stream(answer.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : answer.asText("");
    }
}
