package ru.estafeta.roadmap.importing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static ru.estafeta.roadmap.importing.source.WordXml.cell;
import static ru.estafeta.roadmap.importing.source.WordXml.cellOf;
import static ru.estafeta.roadmap.importing.source.WordXml.row;

import org.junit.jupiter.api.Test;
import ru.estafeta.roadmap.importing.reading.DraftRow;

/** A Word document is read as Word shows it, not as its XML happens to be cut. */
class WordAsShownTest {

    private static String numbered(int level) {
        return cellOf("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:p>"
                .formatted(level));
    }

    @Test
    void automaticNumbersOfTheNumberColumnAreCounted() {
        var rows = WordXml.read(row(numbered(0), cell("Подготовка"), cell(""), cell(""))
                        + row(numbered(1), cell("Приказ"), cell("май 2026"), cell("Директор"))
                        + row(numbered(1), cell("Анкеты"), cell("июнь 2026"), cell("Психолог"))
                        + row(numbered(0), cell("Работа"), cell(""), cell(""))
                        + row(numbered(1), cell("Встречи"), cell("июль 2026"), cell("Пары")))
                .rows();

        assertThat(rows).extracting(DraftRow::number).containsExactly("1.1.", "1.2.", "2.1.");
        assertThat(rows).extracting(DraftRow::section).containsExactly("1. Подготовка", "1. Подготовка", "2. Работа");
    }

    @Test
    void deletedTextIsLeftOutAndInsertedTextStays() {
        var content = """
                <w:p><w:r><w:t xml:space="preserve">Сбор </w:t></w:r><w:del><w:r><w:delText>анкет</w:delText></w:r></w:del>
                <w:ins><w:r><w:t>согласий</w:t></w:r></w:ins></w:p>""";
        var rows = WordXml.read(row(cell("1"), cellOf(content), cell("май 2026"), cell("Куратор"))
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("2") + cell("Удалено") + cell("май") + cell("Кто")
                        + "</w:tr>")
                .rows();

        assertThat(rows).extracting(DraftRow::activity).containsExactly("Сбор согласий");
    }

    @Test
    void contentControlsNestedTablesAndListsAreText() {
        var control = "<w:sdt><w:sdtContent><w:p><w:r><w:t>Круглый стол</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        var nested = "<w:p/><w:tbl><w:tr>" + cell("Директор") + cell("и куратор") + "</w:tr></w:tbl><w:p/>";
        var rows = WordXml.read("<w:sdt><w:sdtContent>"
                        + row(
                                cell("1"),
                                cellOf(control),
                                cellOf("<w:p><w:r><w:t>май</w:t><w:br/><w:t>2026</w:t></w:r></w:p>"),
                                cellOf(nested))
                        + "</w:sdtContent></w:sdt>")
                .rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.activity()).isEqualTo("Круглый стол");
            assertThat(row.termText()).isEqualTo("май 2026");
            assertThat(row.responsible()).isEqualTo("Директор и куратор");
        });
    }

    @Test
    void tableInAFrameIsTheTableOfTheOrder() {
        var table = "<w:tbl>"
                + row(cell("№"), cell("Мероприятие"), cell("Срок"), cell("Ответственный"))
                + row(cell("1"), cell("Собрание"), cell("май 2026"), cell("Директор"))
                + row(cell("2"), cell("Анкеты"), cell("июнь 2026"), cell("Психолог")) + "</w:tbl>";
        var frame = "<w:tbl>" + row(cellOf("<w:p><w:r><w:t>План работы</w:t></w:r></w:p>" + table)) + "</w:tbl>";

        assertThat(WordXml.readBody(frame).rows())
                .extracting(DraftRow::number, DraftRow::activity, DraftRow::responsible)
                .containsExactly(tuple("1", "Собрание", "Директор"), tuple("2", "Анкеты", "Психолог"));
    }
}
