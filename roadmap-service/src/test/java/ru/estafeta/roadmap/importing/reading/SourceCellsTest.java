package ru.estafeta.roadmap.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.roadmap.importing.Orders.SAME;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.roadmap.importing.Orders;
import ru.estafeta.roadmap.importing.source.FileInspection;
import ru.estafeta.roadmap.importing.source.OrderDocument;

/** Each field of a row leads to the cells of the order that it was read from. */
class SourceCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed-0-gus-khrustalny.docx",
                "seed-1-armavir.docx",
                "seed-2-chagoda.docx",
                "seed-3-volgograd-school-120.docx",
                "seed-4-milyutinsky.docx"
            })
    void everyFieldOfARealOrderStandsInTheCellsThatItNames(String seed) throws IOException {
        var file = Orders.seed(seed);
        var document = FileInspection.inspect(file, seed).read();
        for (var row : Orders.read(file).rows()) {
            var source = row.source();
            assertThat(source).isNotNull();
            assertThat(source.cells())
                    .allSatisfy(cell -> assertThat(textAt(document, cell))
                            .as("%s of row %s", cell, row.position())
                            .isEqualTo(cell.text()));
            var read = source.cells().stream().collect(Collectors.groupingBy(SourceCell::field));
            fields(row)
                    .forEach((field, text) -> assertThat(read.getOrDefault(field, List.of()))
                            .as("cells of %s of row %s", field, row.position())
                            .isNotEmpty()
                            .allMatch(cell ->
                                    text.contains(cell.text()) || cell.text().contains(text)));
        }
    }

    /** The number may stand at the head of the activity, and the stage above the row. */
    private static Map<String, String> fields(DraftRow row) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "activity", row.activity());
        put(fields, "content", row.content());
        put(fields, "termText", row.termText());
        put(fields, "responsible", row.responsible());
        put(fields, "result", row.result());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(name, text);
        }
    }

    private static String textAt(OrderDocument document, SourceCell cell) {
        return document.tables().stream()
                .filter(table -> table.number() == cell.table())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.number() == cell.row())
                .findFirst()
                .map(row -> row.text(cell.column() - 1))
                .orElse("no such row");
    }

    @Test
    void aMergedCellIsTheOneAbove() {
        var rows = Orders.read(
                        Orders.word(
                                List.of("ПРИКАЗ"),
                                List.of(
                                        List.of("№", "Мероприятие", "Сроки реализации", "Ответственный"),
                                        List.of("1", "Собрание", "сентябрь 2026", "Директор"),
                                        List.of("2", "Анкета", SAME, "Психолог"))),
                        "план.docx")
                .rows();

        assertThat(rows.get(1).source().cells())
                .contains(new SourceCell("termText", 1, 2, 3, "Сроки реализации", "сентябрь 2026"))
                .contains(new SourceCell("responsible", 1, 3, 4, "Ответственный", "Психолог"));
    }

    @Test
    void aRowThatGoesOnOverAPageLeadsToBothCells() {
        var rows = Orders.readText(Orders.text(
                        List.of("ПРИКАЗ"),
                        List.of(
                                List.of("№", "Мероприятие", "Срок", "Ответственный"),
                                List.of("1", "Собрание наставников", "сентябрь 2026", "Директор"),
                                List.of("", "и их подопечных", "", ""))))
                .rows();

        assertThat(rows.getFirst().activity()).isEqualTo("Собрание наставников и их подопечных");
        assertThat(rows.getFirst().source().cells())
                .filteredOn(cell -> cell.field().equals("activity"))
                .extracting(SourceCell::text)
                .containsExactly("Собрание наставников", "и их подопечных");
    }
}
