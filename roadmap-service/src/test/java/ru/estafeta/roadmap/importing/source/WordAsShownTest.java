package ru.estafeta.roadmap.importing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.estafeta.roadmap.importing.Orders;
import ru.estafeta.roadmap.importing.reading.DraftRow;
import ru.estafeta.roadmap.importing.reading.OrderDraft;

/** A Word document is read as Word shows it, not as its XML happens to be cut. */
class WordAsShownTest {

    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:abstractNum w:abstractNumId="3">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
              </w:abstractNum>
              <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
            </w:numbering>""";
    private static final String HEADER = row(cell("№"), cell("Мероприятие"), cell("Срок"), cell("Ответственный"));

    private static OrderDraft read(String rows) {
        var word = Orders.word(List.of("ПРИКАЗ"), List.of(List.of("а", "б")));
        var body = """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
                <w:tbl>%s%s</w:tbl></w:body></w:document>""".formatted(HEADER, rows);
        var numbered = WordFiles.with(word, "word/numbering.xml", Orders.utf8(NUMBERING));
        var typed = WordFiles.with(numbered, "word/_rels/document.xml.rels", Orders.utf8("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
                </Relationships>"""));
        var types = WordFiles.with(typed, "[Content_Types].xml", Orders.utf8("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
        return Orders.read(WordFiles.with(types, "word/document.xml", Orders.utf8(body)), "план.docx");
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return cellOf("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    private static String cellOf(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String numbered(int level) {
        return cellOf("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:p>"
                .formatted(level));
    }

    @Test
    void automaticNumbersOfTheNumberColumnAreCounted() {
        var rows = read(row(numbered(0), cell("Подготовка"), cell(""), cell(""))
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
        var rows = read(row(cell("1"), cellOf(content), cell("май 2026"), cell("Куратор"))
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("2") + cell("Удалено") + cell("май") + cell("Кто")
                        + "</w:tr>")
                .rows();

        assertThat(rows).extracting(DraftRow::activity).containsExactly("Сбор согласий");
    }

    @Test
    void contentControlsNestedTablesAndListsAreText() {
        var control = "<w:sdt><w:sdtContent><w:p><w:r><w:t>Круглый стол</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        var nested = "<w:p/><w:tbl><w:tr>" + cell("Директор") + cell("и куратор") + "</w:tr></w:tbl><w:p/>";
        var rows = read("<w:sdt><w:sdtContent>"
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
}
