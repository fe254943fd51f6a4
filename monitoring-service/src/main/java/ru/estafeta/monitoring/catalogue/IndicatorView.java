package ru.estafeta.monitoring.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.indicator.DenominatorCode;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.indicator.Unit;
import ru.estafeta.monitoring.period.YearKind;
import ru.estafeta.monitoring.target.PlannedValue;

/** A passport for the screen; {@code plan} only for a single indicator. */
@Schema(
        requiredProperties = {
            "code",
            "name",
            "shortName",
            "unit",
            "higherIsBetter",
            "numerator",
            "denominator",
            "asOfRule",
            "rule",
            "source",
            "version",
            "verified",
            "period"
        })
public record IndicatorView(
        String code,
        String name,
        String shortName,
        Unit unit,
        boolean higherIsBetter,
        String numerator,
        String denominator,
        @Nullable DenominatorCode denominatorCode,
        String asOfRule,
        String rule,
        String source,
        int version,
        boolean verified,
        YearKind period,
        @Nullable List<PlannedValue> plan) {

    static IndicatorView of(Passport passport, @Nullable List<PlannedValue> plan) {
        return new IndicatorView(
                passport.code(),
                passport.name(),
                passport.shortName(),
                passport.unit(),
                passport.higherIsBetter(),
                passport.numerator(),
                passport.denominator(),
                passport.denominatorCode(),
                passport.asOfRule(),
                passport.rule(),
                passport.source(),
                passport.version(),
                passport.verified(),
                passport.period(),
                plan);
    }
}
