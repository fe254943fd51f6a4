package ru.estafeta.roadmap.obligation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows of a roadmap and how far those below are with them. @param organisations on whom a row can be laid */
@Schema(
        name = "Cascade",
        requiredProperties = {"rows", "organisations"})
record CascadeView(List<Row> rows, List<Addressee> organisations) {

    /** @param suggested the order's words address the row to schools @param total on how many it is laid */
    @Schema(
            name = "CascadeRow",
            requiredProperties = {"activity", "suggested", "total", "done", "declined", "late"})
    record Row(UUID activity, boolean suggested, int total, int done, int declined, int late) {}

    @Schema(
            name = "CascadeAddressee",
            requiredProperties = {"id", "name"})
    record Addressee(UUID id, String name) {}
}
