package ru.estafeta.roadmap.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.importing.reading.DraftRow;
import ru.estafeta.roadmap.importing.reading.OrderDraft;
import ru.estafeta.roadmap.importing.reading.OrderFindings;
import ru.estafeta.roadmap.roadmap.ActivityWording;
import ru.estafeta.roadmap.roadmap.Attention;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedActivity;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

/**
 * Edits a draft as a whole. Every term is read again, since a corrected year of the order moves the terms that lean on it;
 * remarks that the edit settles go away.
 */
final class DraftEditing {

    private final TermParser terms;

    DraftEditing(TermParser terms) {
        this.terms = terms;
    }

    OrderDraft edited(OrderDraft draft, DraftEdit edit) {
        var order = edit.order() == null ? draft.order() : onto(draft.order(), edit.order());
        boolean newYear = edit.schoolYear() != null || edit.planYear() != null;
        var schoolYear = newYear ? blankToNull(edit.schoolYear()) : draft.schoolYear();
        var planYear = newYear ? edit.planYear() : draft.planYear();
        if (schoolYear != null && SchoolYear.tryParse(schoolYear).isEmpty()) {
            throw Refusal.invalid("SCHOOL_YEAR", "schoolYear", "Учебный год — два года подряд: 2025/2026.");
        }
        var context = new TermContext(order.date(), schoolYear == null ? null : SchoolYear.parse(schoolYear), planYear);
        var rows = rows(draft.rows(), edit.rows() == null ? List.of() : edit.rows(), context);
        var targets = edit.targets() == null
                ? draft.targets()
                : edit.targets().stream()
                        .map(target -> target(target, draft.targets()))
                        .toList();
        var edited = new OrderDraft(
                edit.title() == null ? draft.title() : blankToNull(edit.title()),
                order,
                schoolYear,
                planYear,
                draft.columns(),
                rows,
                targets,
                draft.findings(),
                draft.duties());
        return edited.with(OrderFindings.refreshed(edited));
    }

    private List<DraftRow> rows(List<DraftRow> before, List<DraftEdit.RowEdit> edits, TermContext context) {
        Map<String, DraftEdit.RowEdit> byId = new HashMap<>();
        for (int i = 0; i < edits.size(); i++) {
            var id = edits.get(i).id();
            if (id != null) {
                requireKnown(before, id, i);
                byId.put(id, edits.get(i));
            }
        }
        List<DraftRow> rows = new ArrayList<>();
        for (var row : before) {
            var edit = byId.get(row.id());
            if (edit == null || !Boolean.TRUE.equals(edit.removed())) {
                rows.add(reworded(row, edit == null ? ActivityWording.NOTHING : edit.wording(), context));
            }
        }
        int last = before.stream().mapToInt(DraftRow::position).max().orElse(0);
        boolean hasTerms = before.stream().anyMatch(row -> row.termText() != null);
        for (var added : edits) {
            if (added.id() == null && !Boolean.TRUE.equals(added.removed())) {
                last++;
                rows.add(reworded(blank(last, hasTerms), added.wording(), context));
            }
        }
        return rows;
    }

    private static void requireKnown(List<DraftRow> rows, String id, int at) {
        if (rows.stream().noneMatch(row -> row.id().equals(id))) {
            throw Refusal.invalid(
                    "UNKNOWN_ROW", "rows/" + at + "/id", "Строки «" + id + "» в черновике нет. Обновите страницу.");
        }
    }

    private DraftRow reworded(DraftRow row, ActivityWording wording, TermContext context) {
        PlannedActivity said = wording.onto(row.planned(), terms, context);
        return new DraftRow(
                row.id(),
                row.position(),
                said.section(),
                said.subsection(),
                said.number(),
                said.activity(),
                said.content(),
                said.termText(),
                said.term(),
                said.inferred(),
                row.inherited(),
                said.responsible(),
                said.result(),
                said.other(),
                said.attention(),
                row.source());
    }

    /** A row of an order whose rows have terms asks for one until it gets it. */
    private static DraftRow blank(int position, boolean asksForTerm) {
        return new DraftRow(
                "r" + position,
                position,
                null,
                null,
                null,
                "",
                null,
                null,
                new Term.Unparsed("", "Срок не указан."),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                asksForTerm ? List.of(new Attention("NO_TERM", "Срок не указан.")) : List.of(),
                null);
    }

    /** A target that is sent back unchanged keeps its remarks; one that was edited has been looked at. */
    private static PlannedTarget target(DraftEdit.TargetEdit edit, List<PlannedTarget> before) {
        return before.stream()
                .filter(known -> isSame(known, edit))
                .findFirst()
                .orElseGet(() -> new PlannedTarget(
                        edit.indicator(),
                        edit.indicatorCode(),
                        edit.value(),
                        edit.unit(),
                        edit.year(),
                        edit.date(),
                        edit.comparison(),
                        edit.row(),
                        null,
                        null,
                        List.of()));
    }

    private static boolean isSame(PlannedTarget known, DraftEdit.TargetEdit edit) {
        return known.indicator().equals(edit.indicator())
                && Objects.equals(known.indicatorCode(), edit.indicatorCode())
                && known.value().compareTo(edit.value()) == 0
                && Objects.equals(known.unit(), edit.unit())
                && Objects.equals(known.year(), edit.year());
    }

    private static OrderHead onto(OrderHead order, DraftEdit.OrderEdit edit) {
        return new OrderHead(
                edit.number() == null ? order.number() : blankToNull(edit.number()),
                edit.date() == null ? order.date() : edit.date(),
                edit.issuer() == null ? order.issuer() : blankToNull(edit.issuer()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
