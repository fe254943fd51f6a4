package ru.estafeta.roadmap.template;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A template.
 *
 * @param id code of a shipped one, id of one that an organisation has made
 * @param level for whom it is meant
 * @param organisation who has made it; absent for the shipped ones
 * @param schoolYear the year in which its terms stand, where they name one
 */
@Schema(
        name = "RoadmapTemplate",
        requiredProperties = {"id", "title", "model", "rows", "mayArchive"})
record Template(
        String id,
        String title,
        Model model,
        @Nullable Level level,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable String source,
        @Nullable String schoolYear,
        List<TemplateRow> rows,
        boolean mayArchive) {

    Template {
        rows = List.copyOf(rows);
    }

    /** Pupils (Р-145) or teachers (АЗ-1128/08). */
    @Schema(name = "TemplateModel")
    enum Model {
        PUPIL,
        TEACHER
    }

    @Schema(name = "TemplateLevel")
    enum Level {
        SCHOOL,
        MUNICIPAL
    }
}
