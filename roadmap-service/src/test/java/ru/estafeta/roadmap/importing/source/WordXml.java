package ru.estafeta.roadmap.importing.source;

import java.util.List;
import ru.estafeta.roadmap.importing.Orders;
import ru.estafeta.roadmap.importing.reading.OrderDraft;

/** One table of a Word document, written as its XML. */
final class WordXml {

    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:abstractNum w:abstractNumId="3">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
              </w:abstractNum>
              <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
            </w:numbering>""";
    private static final String HEADER = row(cell("№"), cell("Мероприятие"), cell("Срок"), cell("Ответственный"));

    static OrderDraft read(String rows) {
        return readBody("<w:tbl>" + HEADER + rows + "</w:tbl>");
    }

    static OrderDraft readBody(String blocks) {
        var word = Orders.word(List.of("ПРИКАЗ"), List.of(List.of("а", "б")));
        var body = """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
                %s</w:body></w:document>""".formatted(blocks);
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

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String text) {
        return cellOf("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    static String cellOf(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private WordXml() {}
}
