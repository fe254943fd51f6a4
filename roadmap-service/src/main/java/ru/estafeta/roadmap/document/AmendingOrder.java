package ru.estafeta.roadmap.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.document.word.Content;
import ru.estafeta.roadmap.document.word.Place;
import ru.estafeta.roadmap.document.word.WordTemplate;
import ru.estafeta.roadmap.edition.Comparison;
import ru.estafeta.roadmap.history.FieldChange;
import ru.estafeta.roadmap.roadmap.RoadmapView;

/** The project of an order that amends a roadmap: what is added, changed and deleted, point by point, to be signed. */
final class AmendingOrder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
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

    private final Comparison comparison;
    private int point;

    private AmendingOrder(Comparison comparison) {
        this.comparison = comparison;
    }

    /** @param approvedBy «от 18.11.2025 № 112-ОД», when the earlier edition was approved by an order */
    static byte[] of(RoadmapView roadmap, Comparison comparison, @Nullable String approvedBy, WordTemplate template) {
        return template.fill(Map.of(
                "организация", new Content.Text(roadmap.organisationName()),
                "название", new Content.Text(roadmap.title()),
                "утверждена", new Content.Text(approvedBy == null ? "" : ", утверждённую приказом " + approvedBy + ","),
                "изменения", new Content.Block(new AmendingOrder(comparison)::write)));
    }

    private void write(Place place) {
        if (!comparison.head().isEmpty()) {
            place.paragraph(next() + " " + capital(words(comparison.head())) + ".");
        }
        comparison.rows().forEach(row -> place.paragraph(next() + " " + of(row) + "."));
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
}
