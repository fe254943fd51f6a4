package ru.estafeta.roadmap.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document or a link that confirms a row.
 *
 * @param organisation whose document it is
 * @param kind code of the dictionary
 * @param note why it is of another kind than the row asks for
 * @param rows how many rows it confirms
 */
@Schema(
        name = "Evidence",
        requiredProperties = {"id", "organisation", "organisationName", "kind", "at", "by", "rows"})
record Evidence(
        UUID id,
        UUID organisation,
        String organisationName,
        String kind,
        @Nullable String title,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String note,
        @Nullable String url,
        @Nullable File file,
        Instant at,
        String by,
        int rows) {

    /** @param size in bytes */
    @Schema(
            name = "EvidenceFile",
            requiredProperties = {"name", "mediaType", "size", "sha256"})
    record File(String name, String mediaType, long size, String sha256) {}
}
