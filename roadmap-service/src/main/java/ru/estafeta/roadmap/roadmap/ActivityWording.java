package ru.estafeta.roadmap.roadmap;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

/** New words for a row: absent fields stay, an empty text clears the field. The term is read anew from its words. */
@Schema(name = "ActivityEdit")
public record ActivityWording(
        @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
        String section,

        @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
        String subsection,

        @Nullable @Size(max = 40, message = "Не длиннее 40 знаков.")
        String number,

        @Nullable @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
        String activity,

        @Nullable @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
        String content,

        @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
        String termText,

        @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
        String responsible,

        @Nullable @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
        String result) {

    public static final ActivityWording NOTHING = new ActivityWording(null, null, null, null, null, null, null, null);

    /** Whoever has edited a row has looked at it: these are settled by that. */
    private static final Set<String> SETTLED_BY_LOOKING = Set.of("SHIFTED_CELLS", "TOO_FEW_CELLS");

    private static final Set<String> ABOUT_TERM = Set.of("TERM_UNPARSED", "NO_TERM");

    /** The row with these words, its term, and what still asks for attention. */
    public PlannedActivity onto(PlannedActivity row, TermParser terms, TermContext context) {
        var newTermText = chosen(termText, row.termText());
        var parsed = terms.parse(newTermText == null ? "" : newTermText, context);
        var newActivity = activity == null ? row.activity() : activity.strip();
        var newResponsible = chosen(responsible, row.responsible());
        List<Inferred> inferred = new ArrayList<>(row.inferred().stream()
                .filter(before -> isAboutCell(before) && !isEdited(before.field()))
                .toList());
        inferred.addAll(parsed.inferred());
        List<Attention> attention = new ArrayList<>(row.attention().stream()
                .filter(before -> !ABOUT_TERM.contains(before.code()))
                .filter(before -> equals(NOTHING) || !SETTLED_BY_LOOKING.contains(before.code()))
                .filter(before -> !(before.code().equals("NO_RESPONSIBLE") && newResponsible != null))
                .filter(before -> !(before.code().equals("NO_ACTIVITY") && !newActivity.isEmpty()))
                .toList());
        if (parsed.term() instanceof Term.Unparsed unparsed && (newTermText != null || hadTermColumn(row))) {
            attention.add(new Attention(newTermText == null ? "NO_TERM" : "TERM_UNPARSED", unparsed.reason()));
        }
        return new PlannedActivity(
                chosen(section, row.section()),
                chosen(subsection, row.subsection()),
                chosen(number, row.number()),
                newActivity,
                chosen(content, row.content()),
                newTermText,
                parsed.term(),
                inferred,
                attention,
                row.other(),
                newResponsible,
                chosen(result, row.result()));
    }

    /** Without a term and without remark about it, the table has no column for terms. */
    private static boolean hadTermColumn(PlannedActivity row) {
        return row.termText() != null
                || row.attention().stream()
                        .anyMatch(attention -> attention.code().equals("NO_TERM"));
    }

    /** Inferred about a whole cell (it came from above), not about a part of the term. */
    private static boolean isAboutCell(Inferred inferred) {
        return Set.of("termText", "responsible", "result", "activity", "section", "number", "content")
                .contains(inferred.field());
    }

    private boolean isEdited(String field) {
        return switch (field) {
            case "termText" -> termText != null;
            case "responsible" -> responsible != null;
            case "result" -> result != null;
            case "activity" -> activity != null;
            case "section" -> section != null;
            case "number" -> number != null;
            case "content" -> content != null;
            default -> false;
        };
    }

    private static @Nullable String chosen(@Nullable String edited, @Nullable String before) {
        if (edited == null) {
            return before;
        }
        var stripped = edited.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
