package ru.estafeta.monitoring.denominator;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.monitoring.indicator.DenominatorCode;

/** A denominator of an organisation and year; one that nobody has entered yet has no value and version 0. */
@Schema(
        requiredProperties = {
            "organisation",
            "organisationName",
            "organisationType",
            "code",
            "year",
            "required",
            "version"
        })
public record DenominatorView(
        UUID organisation,
        String organisationName,
        OrganisationType organisationType,
        DenominatorCode code,
        int year,
        @Nullable Long value,
        @Nullable String source,
        boolean required,
        @Nullable Instant updatedAt,
        long version) {}
