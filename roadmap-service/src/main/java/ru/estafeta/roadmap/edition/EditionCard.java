package ru.estafeta.roadmap.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition in a list. @param sha256 of its content in UTF-8, in lower-case hex @param by who froze it */
@Schema(
        name = "Edition",
        requiredProperties = {"number", "kind", "sha256", "at", "by"})
public record EditionCard(
        int number,
        EditionKind kind,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        String sha256,
        Instant at,
        String by) {}
