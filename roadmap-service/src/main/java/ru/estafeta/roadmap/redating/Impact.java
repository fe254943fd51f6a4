package ru.estafeta.roadmap.redating;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a change would move. @param rows how many open rows in all @param moves by day, in the order of time */
@Schema(
        name = "CalendarImpact",
        requiredProperties = {"rows", "moves"})
record Impact(int rows, List<Move> moves) {

    @Schema(
            name = "CalendarMove",
            requiredProperties = {"from", "to", "rows"})
    record Move(LocalDate from, LocalDate to, int rows) {}
}
