package ru.estafeta.roadmap.importing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.OrderHead;

/** An import in a list. */
@Schema(
        name = "RoadmapImportCard",
        requiredProperties = {
            "id",
            "organisation",
            "organisationName",
            "order",
            "fileName",
            "state",
            "rows",
            "createdAt",
            "createdBy",
            "version"
        })
record ImportCard(
        UUID id,
        @Nullable String title,
        UUID organisation,
        String organisationName,
        OrderHead order,
        String fileName,
        RoadmapImport.State state,
        @Nullable UUID roadmap,
        int rows,
        Instant createdAt,
        String createdBy,
        long version) {}
