package ru.estafeta.roadmap.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import ru.estafeta.roadmap.importing.Orders;

/** A table of any shape, written to Word and to text, reads back as the same rows, none lost and none invented. */
class SameTableTest {

    private static final List<String> HEAD = List.of(
            "ПРИКАЗ", "от 01.09.2025 № 77", "О наставничестве в 2025/2026 учебном году", "Приказываю:", "План работы");
    private static final List<String> HEADER = List.of("№ п/п", "Мероприятие", "Срок", "Ответственный", "Результат");

    record Row(String activity, String term, String responsible, String result) {}

    record Section(String title, List<Row> rows) {}

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void readsBackTheSameFromWordAndFromText(@ForAll("sections") List<Section> sections) {
        var table = table(sections);

        var word = Orders.read(Orders.word(HEAD, table), "план.docx").rows();
        var text = Orders.readText(Orders.text(HEAD, table)).rows();

        var expected = expected(sections);
        assertThat(word.stream().map(SameTableTest::told).toList()).isEqualTo(expected);
        assertThat(text.stream().map(SameTableTest::told).toList()).isEqualTo(expected);
    }

    private static List<List<String>> table(List<Section> sections) {
        List<List<String>> table = new ArrayList<>();
        table.add(HEADER);
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            table.add(List.of((i + 1) + ". " + section.title()));
            for (int j = 0; j < section.rows().size(); j++) {
                var row = section.rows().get(j);
                table.add(List.of(
                        (i + 1) + "." + (j + 1) + ".", row.activity(), row.term(), row.responsible(), row.result()));
            }
        }
        return table;
    }

    private static List<List<String>> expected(List<Section> sections) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            for (int j = 0; j < section.rows().size(); j++) {
                var row = section.rows().get(j);
                rows.add(List.of(
                        (i + 1) + ". " + section.title(),
                        (i + 1) + "." + (j + 1) + ".",
                        row.activity(),
                        row.term(),
                        row.responsible(),
                        row.result()));
            }
        }
        return rows;
    }

    private static List<String> told(DraftRow row) {
        return List.of(
                String.valueOf(row.section()),
                String.valueOf(row.number()),
                row.activity(),
                String.valueOf(row.termText()),
                String.valueOf(row.responsible()),
                row.result() == null ? "" : row.result());
    }

    @Provide
    Arbitrary<List<Section>> sections() {
        var rows = Combinators.combine(
                        phrases(), terms(), phrases(), Arbitraries.oneOf(phrases(), Arbitraries.just("")))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(phrases(), rows)
                .as(Section::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** What stands in cells: words, quotes, numbers, lists, signs; never a tab or a line break. */
    private static Arbitrary<String> phrases() {
        var words = Arbitraries.of(
                "Назначение",
                "куратора",
                "в",
                "ОО",
                "«Школа",
                "наставников»",
                "(далее",
                "–",
                "ЦМН)",
                "1.",
                "2)",
                "№",
                "5",
                "пар/групп",
                "срок",
                "мероприятие",
                "результат,",
                "50",
                "%",
                "ученик-ученик;",
                "i.e.");
        return words.list().ofMinSize(0).ofMaxSize(12).map(list -> ("Дело " + String.join(" ", list)).strip());
    }

    private static Arbitrary<String> terms() {
        return Arbitraries.of(
                "до 10.11.2025",
                "сентябрь 2025",
                "в течение года",
                "ежемесячно",
                "по отдельному графику",
                "31.11.2025",
                "весной",
                "май-август");
    }
}
