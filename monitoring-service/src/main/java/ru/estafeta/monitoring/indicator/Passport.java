package ru.estafeta.monitoring.indicator;

import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.period.YearKind;

/**
 * Passport of an indicator in its current version.
 *
 * @param rule how it is counted, in one sentence for the screen
 * @param verified whether name and formula were compared with the text of the act
 * @param denominatorCode which entered value divides; present exactly for {@link DenominatorSource#ENTERED_VALUES}
 */
public record Passport(
        String code,
        int version,
        String name,
        String shortName,
        Unit unit,
        boolean higherIsBetter,
        String numerator,
        String denominator,
        String asOfRule,
        String rule,
        String source,
        boolean verified,
        YearKind period,
        NumeratorFilter filter,
        DenominatorSource denominatorSource,
        @Nullable DenominatorCode denominatorCode) {}
