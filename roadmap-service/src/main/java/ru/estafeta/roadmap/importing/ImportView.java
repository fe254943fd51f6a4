package ru.estafeta.roadmap.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.reading.DraftRow;
import ru.estafeta.roadmap.importing.reading.Duty;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedTarget;

/** A draft with everything that was read. */
@Schema(
        name = "RoadmapImport",
        requiredProperties = {
            "id",
            "organisation",
            "organisationName",
            "order",
            "fileName",
            "state",
            "columns",
            "rows",
            "targets",
            "findings",
            "duties",
            "createdAt",
            "createdBy",
            "version"
        })
record ImportView(
        UUID id,
        @Nullable String title,
        UUID organisation,
        String organisationName,
        OrderHead order,
        @Nullable String schoolYear,
        @Nullable Integer planYear,
        String fileName,
        RoadmapImport.State state,
        @Nullable UUID roadmap,
        @Nullable DuplicateOf duplicateOf,
        List<String> columns,
        List<DraftRow> rows,
        List<PlannedTarget> targets,
        List<Finding> findings,
        List<Duty> duties,
        Instant createdAt,
        String createdBy,
        long version) {

    /** The first import of the same file. @param roadmap what it became */
    @Schema(
            name = "RoadmapImportDuplicate",
            requiredProperties = {"import", "title"})
    record DuplicateOf(
            @com.fasterxml.jackson.annotation.JsonProperty("import")
            UUID importId,

            @Nullable UUID roadmap,
            String title) {

        static DuplicateOf of(RoadmapImport first) {
            var title = first.draft().title();
            return new DuplicateOf(first.id(), first.roadmap(), title == null ? first.fileName() : title);
        }
    }

    static ImportView of(RoadmapImport row, String organisationName, @Nullable RoadmapImport first) {
        var draft = row.draft();
        return new ImportView(
                row.id(),
                draft.title(),
                row.organisation(),
                organisationName,
                draft.order(),
                draft.schoolYear(),
                draft.planYear(),
                row.fileName(),
                row.state(),
                row.roadmap(),
                first == null ? null : DuplicateOf.of(first),
                draft.columns(),
                draft.rows(),
                draft.targets(),
                draft.findings(),
                draft.duties(),
                row.createdAt(),
                row.createdBy(),
                row.version());
    }
}
