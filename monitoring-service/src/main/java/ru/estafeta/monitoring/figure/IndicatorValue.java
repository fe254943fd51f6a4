package ru.estafeta.monitoring.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.monitoring.indicator.Unit;

/**
 * A figure of a unit and period.
 *
 * @param value percent, not rounded: 20 significant digits
 * @param targetCarriedOver the plan is that of an earlier year, the last one known
 * @param yearOnly how many of the counted people are known by year of birth only; where age decides
 * @param suppressed always false until small groups are hidden
 * @param reason why there is no value, or what is doubtful about it
 */
@Schema(
        name = "Value",
        requiredProperties = {
            "indicator",
            "organisation",
            "organisationName",
            "organisationType",
            "period",
            "numerator",
            "unit",
            "targetCarriedOver",
            "status",
            "asOf",
            "rule",
            "suppressed"
        })
public record IndicatorValue(
        String indicator,
        UUID organisation,
        String organisationName,
        OrganisationType organisationType,
        String period,
        long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        Unit unit,
        @Nullable BigDecimal target,
        @Nullable Integer targetYear,
        boolean targetCarriedOver,
        @Nullable String targetSource,
        Status status,
        LocalDate asOf,
        String rule,
        @Nullable Long respondents,
        @Nullable Long yearOnly,
        boolean suppressed,
        @Nullable Reason reason,
        @Nullable Instant updatedAt) {

    /** A preliminary figure moves with every fact; an approved one stands in an accepted report. */
    public enum Status {
        PRELIMINARY,
        APPROVED
    }
}
