package ru.estafeta.roadmap.importing.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.Attention;
import ru.estafeta.roadmap.roadmap.OtherCell;
import ru.estafeta.roadmap.roadmap.PlannedActivity;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;

/**
 * A row of an order as it was read.
 *
 * @param position place in the roadmap, from 1
 * @param subsection heading between section and row («5.1. Контроль …»)
 * @param inferred what the reader concluded: parts of the term, cells taken from the row above
 * @param inherited fields whose value stands in a merged cell, or a row, above
 */
@Schema(requiredProperties = {"id", "position", "activity", "term", "inferred", "inherited", "other", "attention"})
public record DraftRow(
        String id,
        int position,
        @Nullable String section,
        @Nullable String subsection,
        @Nullable String number,
        String activity,
        @Nullable String content,
        @Nullable String termText,
        Term term,
        List<Inferred> inferred,
        List<String> inherited,
        @Nullable String responsible,
        @Nullable String result,
        List<OtherCell> other,
        List<Attention> attention,
        @Nullable Source source) {

    public DraftRow {
        inferred = inferred == null ? List.of() : List.copyOf(inferred);
        inherited = inherited == null ? List.of() : List.copyOf(inherited);
        other = other == null ? List.of() : List.copyOf(other);
        attention = attention == null ? List.of() : List.copyOf(attention);
    }

    /** The row without its place in the document. */
    public PlannedActivity planned() {
        return new PlannedActivity(
                section,
                subsection,
                number,
                activity,
                content,
                termText,
                term,
                inferred,
                attention,
                other,
                responsible,
                result);
    }

    /**
     * Where the row stands in the document: table and physical row of it, both from 1.
     *
     * @param cells what its fields were read from; stays as the order has it when the row is edited
     */
    @Schema(
            name = "DraftRowSource",
            requiredProperties = {"table", "row", "cells"})
    public record Source(int table, int row, List<SourceCell> cells) {

        public Source {
            cells = cells == null ? List.of() : List.copyOf(cells);
        }
    }
}
