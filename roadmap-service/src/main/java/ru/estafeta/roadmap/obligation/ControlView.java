package ru.estafeta.roadmap.obligation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Organisations below against what they are to do. Those who lag stand first. */
@Schema(
        name = "RoadmapControl",
        requiredProperties = {"columns", "rows"})
public record ControlView(List<Column> columns, List<Line> rows) {

    /** @param key by which cells refer to it @param roadmap the roadmap above that lays it on, for an obligation */
    @Schema(
            name = "ControlColumn",
            requiredProperties = {"key", "title"})
    public record Column(String key, String title, @Nullable UUID roadmap) {}

    /**
     * @param roadmap the organisation's own roadmap, where cells are of its sections
     * @param late how many are late in all
     * @param lateDays the longest, in working days
     */
    @Schema(
            name = "ControlRow",
            requiredProperties = {"organisation", "name", "cells", "total", "done", "late", "lateDays"})
    public record Line(
            UUID organisation,
            String name,
            @Nullable UUID roadmap,
            List<Cell> cells,
            int total,
            int done,
            int late,
            int lateDays) {}

    /** @param lateDays working days since the earliest term that is over */
    @Schema(
            name = "ControlCell",
            requiredProperties = {"column", "total", "done", "late", "lateDays"})
    public record Cell(String column, int total, int done, int late, int lateDays) {}
}
