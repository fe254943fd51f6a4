package ru.estafeta.monitoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.composition.Composition;
import ru.estafeta.monitoring.counting.Measure;
import ru.estafeta.monitoring.figure.FigureQueries.Asked;
import ru.estafeta.monitoring.figure.FigureQueries.Entered;
import ru.estafeta.monitoring.figure.FigureQueries.EnteredKey;
import ru.estafeta.monitoring.figure.FigureQueries.Total;
import ru.estafeta.monitoring.figure.FigureQueries.TotalKey;
import ru.estafeta.monitoring.indicator.DenominatorCode;
import ru.estafeta.monitoring.indicator.DenominatorSource;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.indicator.Subject;
import ru.estafeta.monitoring.period.Period;
import ru.estafeta.monitoring.target.PlanSeries;
import ru.estafeta.monitoring.target.Plans;
import ru.estafeta.monitoring.target.Target;
import ru.estafeta.platform.organisation.OrganisationNode;

/** Puts figures together: four queries, whatever the number of units and indicators. */
@ApplicationScoped
public class Figures {

    private final FigureQueries queries;
    private final Plans plans;
    private final Clock clock;

    Figures(FigureQueries queries, Plans plans, Clock clock) {
        this.queries = queries;
        this.plans = plans;
        this.clock = clock;
    }

    /** Figures unit by unit in the given order, within each in the order of the passports. */
    List<IndicatorValue> of(
            List<Passport> passports, List<OrganisationNode> units, Period period, Composition composition) {
        var today = LocalDate.now(clock);
        var ids = units.stream().map(OrganisationNode::id).toList();
        var sheet = new Sheet(
                period,
                today,
                period.isFuture(today) ? Map.of() : queries.totals(composition, ids, asked(passports, period, today)),
                queries.entered(composition, ids, denominatorYears(passports, period)),
                schools(passports, ids, period, composition),
                plans.of(units.stream()
                        .flatMap(unit -> chain(unit).stream())
                        .distinct()
                        .toList()));
        var values = new ArrayList<IndicatorValue>();
        for (var unit : units) {
            for (var passport : passports) {
                values.add(sheet.value(passport, unit));
            }
        }
        return values;
    }

    /** Schools of the tree, by first day of the reporting year. */
    private Map<LocalDate, Map<UUID, Long>> schools(
            List<Passport> passports, List<UUID> units, Period period, Composition composition) {
        return passports.stream()
                .filter(passport -> passport.denominatorSource() == DenominatorSource.SCHOOLS)
                .map(passport -> period.reportingYear(passport.period()).firstDay())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), firstDay -> queries.schools(composition, units, firstDay)));
    }

    private static List<Asked> asked(List<Passport> passports, Period period, LocalDate today) {
        return passports.stream()
                .map(passport -> new Asked(
                        passport.code(),
                        period.reportingYear(passport.period()).firstDay(),
                        period.asOf(today),
                        passport.filter().subject() == Subject.SCHOOL))
                .toList();
    }

    private static Map<DenominatorCode, Integer> denominatorYears(List<Passport> passports, Period period) {
        var years = new LinkedHashMap<DenominatorCode, Integer>();
        for (var passport : passports) {
            if (passport.denominatorCode() != null) {
                years.put(
                        passport.denominatorCode(),
                        period.reportingYear(passport.period()).startYear());
            }
        }
        return years;
    }

    /** The unit, then the units above it up to the root; the path's labels are ids without dashes. */
    private static List<UUID> chain(OrganisationNode unit) {
        return Stream.concat(
                        Stream.of(unit.id()),
                        unit.ancestorLabels().reversed().stream().map(Figures::id))
                .toList();
    }

    private static UUID id(String label) {
        return new UUID(Long.parseUnsignedLong(label, 0, 16, 16), Long.parseUnsignedLong(label, 16, 32, 16));
    }

    /** Everything that was read for one answer. */
    private record Sheet(
            Period period,
            LocalDate today,
            Map<TotalKey, Total> totals,
            Map<EnteredKey, Entered> entered,
            Map<LocalDate, Map<UUID, Long>> schools,
            PlanSeries plans) {

        IndicatorValue value(Passport passport, OrganisationNode unit) {
            var counted = total(passport, unit, Measure.NUMERATOR);
            var year = period.reportingYear(passport.period()).startYear();
            var entered = passport.denominatorCode() == null
                    ? null
                    : this.entered.get(new EnteredKey(unit.id(), passport.denominatorCode(), year));
            var divisor = period.isFuture(today) ? future() : divisor(passport, unit, year, entered);
            @Nullable Target target = plans.find(passport, chain(unit), year).orElse(null);
            var satisfaction = passport.denominatorSource() == DenominatorSource.PARTICIPANTS;
            return new IndicatorValue(
                    passport.code(),
                    unit.id(),
                    unit.name(),
                    unit.type(),
                    period.text(),
                    counted.value(),
                    divisor.number(),
                    divisor.percentOf(counted.value()),
                    passport.unit(),
                    target == null ? null : target.value(),
                    target == null ? null : target.year(),
                    target != null && target.carriedOver(),
                    target == null ? null : target.source(),
                    IndicatorValue.Status.PRELIMINARY,
                    period.asOf(today),
                    passport.rule(),
                    satisfaction ? total(passport, unit, Measure.RESPONDENTS).value() : null,
                    passport.filter().asksForAge() ? counted.yearOnly() : null,
                    false,
                    divisor.reason(counted.value()).orElse(null),
                    latest(
                            counted.updatedAt(),
                            total(passport, unit, Measure.PARTICIPANTS).updatedAt(),
                            entered == null ? null : entered.updatedAt()));
        }

        private Total total(Passport passport, OrganisationNode unit, Measure measure) {
            return totals.getOrDefault(new TotalKey(unit.id(), passport.code(), measure), Total.NONE);
        }

        private Divisor divisor(Passport passport, OrganisationNode unit, int year, @Nullable Entered entered) {
            return switch (passport.denominatorSource()) {
                case ENTERED_VALUES ->
                    Divisors.ofEntered(Objects.requireNonNull(passport.denominatorCode()), year, unit, entered);
                case PARTICIPANTS ->
                    new Divisor.Known(
                            total(passport, unit, Measure.PARTICIPANTS).value());
                case SCHOOLS ->
                    Divisors.ofSchools(
                            unit.id(),
                            schools.getOrDefault(
                                    period.reportingYear(passport.period()).firstDay(), Map.of()));
            };
        }

        private Divisor future() {
            return new Divisor.Unknown(new Reason(
                    "FUTURE_PERIOD",
                    "Период ещё не начался. Показатель появится " + Words.day(period.firstDay()) + "."));
        }

        private static @Nullable Instant latest(@Nullable Instant... moments) {
            return Stream.of(moments)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}
