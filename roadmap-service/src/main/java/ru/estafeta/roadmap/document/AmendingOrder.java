package ru.estafeta.roadmap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.edition.Comparison;
import ru.estafeta.roadmap.history.FieldChange;
import ru.estafeta.roadmap.roadmap.RoadmapView;

/** The project of an order that amends a roadmap: what is added, changed and deleted, point by point, to be signed. */
final class AmendingOrder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int SIGNATURE_LINE = 24;
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("section", "раздел"),
            Map.entry("subsection", "подраздел"),
            Map.entry("number", "номер"),
            Map.entry("activity", "мероприятие"),
            Map.entry("content", "содержание"),
            Map.entry("termText", "срок"),
            Map.entry("responsible", "ответственный"),
            Map.entry("result", "результат"),
            Map.entry("title", "название"),
            Map.entry("order.number", "номер приказа"),
            Map.entry("order.date", "дата приказа"),
            Map.entry("order.issuer", "кем издан приказ"),
            Map.entry("schoolYear", "учебный год"),
            Map.entry("planYear", "год плана"),
            Map.entry("targets", "показатели"));

    private final RoadmapView roadmap;
    private final Comparison comparison;
    private final XWPFDocument document;
    private int point;

    private AmendingOrder(RoadmapView roadmap, Comparison comparison, XWPFDocument document) {
        this.roadmap = roadmap;
        this.comparison = comparison;
        this.document = document;
    }

    /** @param approvedBy «от 18.11.2025 № 112-ОД», when the earlier edition was approved by an order */
    static byte[] of(RoadmapView roadmap, Comparison comparison, @Nullable String approvedBy) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new AmendingOrder(roadmap, comparison, document).write(approvedBy);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(@Nullable String approvedBy) {
        WordPage.portrait(document);
        line(ParagraphAlignment.CENTER, roadmap.organisationName(), false);
        line(ParagraphAlignment.CENTER, "ПРИКАЗ", true);
        line(ParagraphAlignment.LEFT, "___.___.______ № _____", false);
        line(ParagraphAlignment.LEFT, "О внесении изменений в дорожную карту «" + roadmap.title() + "»", true);
        line(ParagraphAlignment.LEFT, "ПРИКАЗЫВАЮ:", false);
        line(
                ParagraphAlignment.BOTH,
                "1. Внести в дорожную карту «" + roadmap.title() + "»"
                        + (approvedBy == null ? "" : ", утверждённую приказом " + approvedBy + ",")
                        + " следующие изменения:",
                false);
        if (!comparison.head().isEmpty()) {
            line(ParagraphAlignment.BOTH, next() + " " + capital(words(comparison.head())) + ".", false);
        }
        comparison.rows().forEach(row -> line(ParagraphAlignment.BOTH, next() + " " + of(row) + ".", false));
        line(ParagraphAlignment.LEFT, "2. Контроль за исполнением приказа оставляю за собой.", false);
        line(ParagraphAlignment.LEFT, "Руководитель " + "_".repeat(SIGNATURE_LINE), false);
    }

    private String next() {
        point++;
        return "1." + point + ".";
    }

    private static String of(Comparison.Row row) {
        var name = (row.number() == null ? "" : row.number().replaceAll("\\.$", "") + " ") + "«" + row.activity() + "»";
        return switch (row.kind()) {
            case ADDED -> "Дополнить строкой " + name + details(row.changes());
            case CHANGED -> "В строке " + name + ": " + words(row.changes());
            case DELETED -> "Строку " + name + " исключить";
        };
    }

    private static String details(List<FieldChange> changes) {
        var others = changes.stream()
                .filter(change ->
                        !change.field().equals("activity") && !change.field().equals("number"))
                .map(change -> name(change) + " – " + shown(change.to()))
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? "" : ": " + others;
    }

    private static String words(List<FieldChange> changes) {
        return changes.stream()
                .map(change -> change.to() == null
                        ? name(change) + " «" + shown(change.from()) + "» исключить"
                        : change.from() == null
                                ? "указать: " + name(change) + " – «" + shown(change.to()) + "»"
                                : name(change) + " «" + shown(change.from()) + "» заменить на «" + shown(change.to())
                                        + "»")
                .collect(Collectors.joining("; "));
    }

    private static String name(FieldChange change) {
        return FIELDS.getOrDefault(change.field(), change.field());
    }

    private static String shown(@Nullable String value) {
        var text = Objects.requireNonNullElse(value, "");
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? DAY.format(LocalDate.parse(text)) : text;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void line(ParagraphAlignment alignment, String text, boolean bold) {
        WordPage.paragraph(document, alignment, text, bold);
    }
}
