package ru.estafeta.roadmap.document.template;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.document.word.DocumentKind;
import ru.estafeta.roadmap.document.word.Tag;

/**
 * The template that documents of an organisation are made of.
 *
 * @param organisation whose template it is; absent for the built-in one
 * @param own the organisation's own, not one from above it
 * @param lostInPdf what stands in it and will be missing in the PDF, in Russian
 * @param tags what may and must stand in it
 */
@Schema(
        name = "DocumentTemplate",
        requiredProperties = {"kind", "title", "own", "lostInPdf", "tags"})
record DocumentTemplate(
        DocumentKind kind,
        String title,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable String fileName,
        @Nullable Instant replacedAt,
        boolean own,
        List<String> lostInPdf,
        List<Tag> tags) {

    DocumentTemplate {
        lostInPdf = List.copyOf(lostInPdf);
        tags = List.copyOf(tags);
    }
}
