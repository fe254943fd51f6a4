package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;
import ru.estafeta.roadmap.roadmap.Attention;
import ru.estafeta.roadmap.roadmap.OtherCell;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

/** One activity while it is being read: later lines of the table may still belong to it. */
final class RowReading {

    private static final Map<ColumnRole, String> FIELDS = Map.of(
            ColumnRole.NUMBER, "number",
            ColumnRole.SECTION, "section",
            ColumnRole.ACTIVITY, "activity",
            ColumnRole.CONTENT, "content",
            ColumnRole.TERM, "termText",
            ColumnRole.RESPONSIBLE, "responsible",
            ColumnRole.RESULT, "result");

    private final Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
    private final List<OtherCell> other = new ArrayList<>();
    private final List<String> inherited = new ArrayList<>();
    private final List<Inferred> inferred = new ArrayList<>();
    private final List<Attention> attention = new ArrayList<>();
    private final @Nullable String section;
    private final @Nullable String subsection;
    private final Map<ColumnRole, List<SourceCell>> places = new EnumMap<>(ColumnRole.class);
    private final int table;
    private final int row;

    RowReading(Row row, int table, TableLayout.Cells cells, @Nullable String section, @Nullable String subsection) {
        this.table = table;
        this.row = row.number();
        this.section = section;
        this.subsection = subsection;
        texts.putAll(cells.texts());
        other.addAll(cells.other());
        place(cells, table, row);
    }

    private void place(TableLayout.Cells cells, int inTable, Row inRow) {
        cells.placed()
                .forEach((role, found) -> found.forEach(one -> places.computeIfAbsent(role, key -> new ArrayList<>())
                        .add(new SourceCell(
                                FIELDS.getOrDefault(role, "other"),
                                inTable,
                                inRow.number(),
                                one.cell().column() + 1,
                                one.column() == null ? "" : one.column().title(),
                                one.cell().text()))));
    }

    String text(ColumnRole role) {
        return texts.getOrDefault(role, "");
    }

    Map<ColumnRole, String> texts() {
        return texts;
    }

    /** Where the texts stand in the document. */
    Map<ColumnRole, List<SourceCell>> places() {
        return places;
    }

    /** Takes a value from above; {@code guessed} where the document does not say that the cells are one. */
    void inherit(ColumnRole role, String value, List<SourceCell> from, boolean guessed) {
        if (value.isEmpty()) {
            return;
        }
        texts.put(role, value);
        places.put(role, new ArrayList<>(from));
        var field = FIELDS.getOrDefault(role, role.name());
        inherited.add(field);
        if (guessed) {
            inferred.add(new Inferred(field, "Взято из строки выше: здесь ячейка пуста."));
        }
    }

    /** A line that only goes on with the cells of this row. */
    void goOn(TableLayout.Cells cells, int inTable, Row inRow) {
        cells.texts().forEach((role, text) -> texts.merge(role, text, (above, more) -> above + " " + more));
        other.addAll(cells.other());
        place(cells, inTable, inRow);
    }

    void attend(String code, String message) {
        attention.add(new Attention(code, message));
    }

    DraftRow finish(int position, TableLayout layout, TermParser parser, TermContext context) {
        splitNumber(layout);
        var termText = orNull(text(ColumnRole.TERM));
        var parsed = parser.parse(termText == null ? "" : termText, context);
        var allInferred = new ArrayList<>(inferred);
        allInferred.addAll(parsed.inferred());
        if (layout.has(ColumnRole.TERM) && parsed.term() instanceof Term.Unparsed unparsed) {
            attend(termText == null ? "NO_TERM" : "TERM_UNPARSED", unparsed.reason());
        }
        if (layout.has(ColumnRole.RESPONSIBLE) && text(ColumnRole.RESPONSIBLE).isEmpty()) {
            attend("NO_RESPONSIBLE", "Ответственный не указан. Впишите его или проверьте ячейку в приказе.");
        }
        if (text(ColumnRole.ACTIVITY).isEmpty()) {
            attend("NO_ACTIVITY", "В строке нет названия мероприятия. Впишите его или удалите строку.");
        }
        var stage = orNull(text(ColumnRole.SECTION));
        return new DraftRow(
                "r" + position,
                position,
                section == null ? stage : section,
                section != null && stage != null ? stage : subsection,
                orNull(text(ColumnRole.NUMBER)),
                text(ColumnRole.ACTIVITY),
                orNull(text(ColumnRole.CONTENT)),
                termText,
                parsed.term(),
                allInferred,
                inherited,
                orNull(text(ColumnRole.RESPONSIBLE)),
                orNull(text(ColumnRole.RESULT)),
                other,
                attention,
                new DraftRow.Source(
                        table,
                        row,
                        places.values().stream().flatMap(List::stream).toList()));
    }

    /** Without a number column the number stands before the activity: «1.1. Утверждение …». */
    private void splitNumber(TableLayout layout) {
        var activity = text(ColumnRole.ACTIVITY);
        int space = activity.indexOf(' ');
        if (layout.has(ColumnRole.NUMBER)
                || space < 0
                || !activity.substring(0, space).matches("\\d+(?:\\.\\d+)*[.)]")) {
            return;
        }
        texts.put(ColumnRole.NUMBER, activity.substring(0, space));
        texts.put(ColumnRole.ACTIVITY, activity.substring(space + 1));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
