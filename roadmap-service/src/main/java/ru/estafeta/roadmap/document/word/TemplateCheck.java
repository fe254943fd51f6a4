package ru.estafeta.roadmap.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.BodyType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.term.words.Distance;

/** Looks through a template and refuses it with everything that is wrong in it, so that it is mended in one go. */
public final class TemplateCheck {

    private static final int QUOTED = 60;
    private static final int CLOSE = 4;

    private final DocumentKind kind;
    private final List<FieldError> wrong = new ArrayList<>();
    private final Set<String> found = new TreeSet<>();

    private TemplateCheck(DocumentKind kind) {
        this.kind = kind;
    }

    /** @throws Refusal 422 with one error for each thing that is wrong */
    public static WordTemplate checked(DocumentKind kind, byte[] docx) {
        var check = new TemplateCheck(kind);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            check.body(document);
            document.getHeaderList().forEach(check::body);
            document.getFooterList().forEach(check::body);
            check.missing();
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException damaged) {
            throw unreadable();
        }
        if (!check.wrong.isEmpty()) {
            throw Refusal.rules("TEMPLATE_BROKEN", check.wrong);
        }
        var template = new WordTemplate(kind, docx);
        tryOut(template);
        return template;
    }

    /** What the paragraphs do not show shows when the template is filled and printed. */
    private static void tryOut(WordTemplate template) {
        var contents = template.kind().tags().stream().collect(Collectors.toMap(Tag::name, TemplateCheck::sample));
        @Nullable String left;
        try {
            var filled = template.fill(contents);
            PdfOfWord.of(filled, template.kind().title());
            left = new PartsOfWord(filled).unfilledTag();
        } catch (IOException | RuntimeException unfit) {
            // whatever the libraries stumble over in somebody's file, the file is what must change
            throw unreadable();
        }
        if (left != null) {
            throw Refusal.rule(
                    "TAG_NOT_FILLED",
                    "file",
                    "Тег " + left
                            + " стоит в надписи или поле формы, там он не заполняется. Перенесите его в обычный абзац.");
        }
    }

    private static Content sample(Tag tag) {
        return switch (tag.shape()) {
            case TEXT -> new Content.Text(tag.meaning());
            case PICTURE -> new Content.Picture(new CheckMark(tag.name()).png());
            case BLOCK ->
                new Content.Block(
                        place -> place.table(List.of(tag.name()), List.of(1.0)).row(List.of(tag.meaning())));
        };
    }

    private static Refusal unreadable() {
        return Refusal.rule(
                "FILE_DAMAGED",
                "file",
                "Этот документ не удаётся заполнить. Откройте его в Word, сохраните заново как .docx и загрузите ещё раз.");
    }

    private void body(IBody body) {
        body.getParagraphs().forEach(this::paragraph);
        body.getTables()
                .forEach(table ->
                        table.getRows().forEach(row -> row.getTableCells().forEach(this::body)));
    }

    private void paragraph(XWPFParagraph paragraph) {
        var text = paragraph.getText();
        var tags = Tag.WRITTEN.matcher(text);
        while (tags.find()) {
            tag(tags.group(1), paragraph, text);
        }
        var rest = Tag.WRITTEN.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            add(
                    "TAG_NOT_CLOSED",
                    "В абзаце " + quoted(text) + " скобки тега не сходятся. Тег пишется так: {{название}}.");
        }
    }

    private void tag(String name, XWPFParagraph paragraph, String text) {
        var known = kind.tag(name);
        if (known.isEmpty()) {
            add("UNKNOWN_TAG", "Тег {{" + name + "}} в абзаце " + quoted(text) + " неизвестен. " + advice(name));
            return;
        }
        found.add(name);
        boolean alone = text.strip().equals(known.get().written());
        if (known.get().shape() == Tag.Shape.BLOCK
                && (!alone || paragraph.getBody().getPartType() != BodyType.DOCUMENT)) {
            add(
                    "TAG_NOT_ALONE",
                    "Тег " + known.get().written() + " даёт таблицу или абзацы. Поставьте его отдельным абзацем, "
                            + "не в таблице и не в колонтитуле.");
        }
    }

    private String advice(String name) {
        var wanted = name.strip();
        return kind.tags().stream()
                .map(Tag::name)
                .filter(one -> Distance.between(one, wanted, CLOSE) <= Math.min(CLOSE, one.length() / 2))
                .min(Comparator.comparingInt(one -> Distance.between(one, wanted, CLOSE)))
                .map(close -> "Возможно, нужен тег {{" + close + "}}.")
                .orElseGet(() ->
                        "Есть теги: " + kind.tags().stream().map(Tag::written).collect(Collectors.joining(", ")) + ".");
    }

    private void missing() {
        kind.tags().stream()
                .filter(tag -> tag.required() && !found.contains(tag.name()))
                .forEach(tag -> add(
                        "TAG_MISSING",
                        "Нет тега " + tag.written() + " (" + tag.meaning()
                                + "). Без него документ теряет смысл: добавьте его."));
    }

    private void add(String code, String detail) {
        wrong.add(new FieldError("file", code, detail));
    }

    private static String quoted(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return "«" + (line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line) + "»";
    }
}
