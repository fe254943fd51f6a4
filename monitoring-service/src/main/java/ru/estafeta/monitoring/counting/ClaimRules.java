package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.indicator.Basis;
import ru.estafeta.monitoring.indicator.DenominatorSource;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.period.ReportingYear;
import ru.estafeta.monitoring.period.YearKind;

/**
 * The rules of design.md §4 «What is counted»: a subject claims an organisation from the day on which a pair there is
 * approved and has begun, until the end of that reporting year even if the pair ends sooner, on those days on which
 * age, experience and satisfaction meet the passport. Every year is counted in both kinds, calendar and school, so that
 * a report may ask for either.
 */
final class ClaimRules {

    private final Passport passport;
    private final Evidence evidence;
    private final LocalDate horizon;

    /** @param horizon last day of the years that are counted ahead for pairs without an end */
    private ClaimRules(Passport passport, Evidence evidence, LocalDate horizon) {
        this.passport = passport;
        this.evidence = evidence;
        this.horizon = horizon;
    }

    /** Claims of one reporting year for one measure. */
    record Claimed(Measure measure, ReportingYear year, List<Claim> claims) {}

    static List<Claimed> apply(Passport passport, Evidence evidence, LocalDate horizon) {
        return new ClaimRules(passport, evidence, horizon).apply();
    }

    private List<Claimed> apply() {
        var eligible = eligibleDays();
        if (eligible.isEmpty()) {
            return List.of();
        }
        var claimed = new ArrayList<Claimed>();
        for (var entry : presenceByYear().entrySet()) {
            var year = entry.getKey();
            var present = narrowed(entry.getValue(), eligible.get());
            add(claimed, Measure.NUMERATOR, year, narrowed(present, satisfiedDays(year)));
            if (passport.denominatorSource() == DenominatorSource.PARTICIPANTS) {
                add(claimed, Measure.PARTICIPANTS, year, present);
                add(claimed, Measure.RESPONDENTS, year, narrowed(present, answeredDays(year)));
            }
        }
        return claimed;
    }

    private static void add(List<Claimed> claimed, Measure measure, ReportingYear year, List<Claim> claims) {
        if (!claims.isEmpty()) {
            claimed.add(new Claimed(measure, year, claims));
        }
    }

    private Map<ReportingYear, List<Claim>> presenceByYear() {
        var byYear = new LinkedHashMap<ReportingYear, List<Claim>>();
        for (var engagement : evidence.engagements()) {
            if (matches(engagement)) {
                for (var kind : YearKind.values()) {
                    for (var year : years(engagement, kind)) {
                        byYear.computeIfAbsent(year, unseen -> new ArrayList<>())
                                .add(presence(engagement, year));
                    }
                }
            }
        }
        return byYear;
    }

    private boolean matches(Engagement engagement) {
        var filter = passport.filter();
        return (filter.role() == null || filter.role() == engagement.role())
                && (!filter.teacherModelOnly() || engagement.form().isTeacherModel());
    }

    private List<ReportingYear> years(Engagement engagement, YearKind kind) {
        var first = ReportingYear.containing(engagement.enteredOn(), kind);
        if (passport.filter().basis() == Basis.ENTERED) {
            return List.of(first);
        }
        var years = new ArrayList<ReportingYear>();
        years.add(first);
        var last = lastDayOf(engagement);
        for (var year = first.next(); !year.firstDay().isAfter(last); year = year.next()) {
            years.add(year);
        }
        return years;
    }

    private LocalDate lastDayOf(Engagement engagement) {
        var ended = engagement.endedOn();
        return ended == null || ended.isAfter(horizon) ? horizon : ended;
    }

    private static Claim presence(Engagement engagement, ReportingYear year) {
        var from = engagement.enteredOn().isBefore(year.firstDay()) ? year.firstDay() : engagement.enteredOn();
        return new Claim(engagement.organisation(), new DaySpan(from, null));
    }

    /** Days on which the person's own facts meet the passport; empty where they never do or are unknown. */
    private Optional<DaySpan> eligibleDays() {
        var filter = passport.filter();
        var person = evidence.person();
        if (filter.kind() != null && (person == null || person.kind() != filter.kind())) {
            return Optional.empty();
        }
        var days = Optional.of(DaySpan.ALWAYS);
        if (filter.ageFrom() != null && filter.ageTo() != null) {
            days = person == null ? Optional.empty() : person.agedBetween(filter.ageFrom(), filter.ageTo());
        }
        if (filter.maxExperienceYears() != null) {
            var experience =
                    person == null ? Optional.<DaySpan>empty() : person.teachingAtMost(filter.maxExperienceYears());
            days = days.flatMap(span -> experience.flatMap(span::intersect));
        }
        return days;
    }

    private List<DaySpan> satisfiedDays(ReportingYear year) {
        var rule = passport.filter().satisfaction();
        if (rule == null) {
            return List.of(DaySpan.ALWAYS);
        }
        var spans = new ArrayList<DaySpan>();
        @Nullable LocalDate satisfiedSince = null;
        for (var answer : answersOf(year)) {
            var satisfied = Boolean.TRUE.equals(answer.outcomes().get(rule));
            if (satisfied && satisfiedSince == null) {
                satisfiedSince = answer.submittedOn();
            } else if (!satisfied && satisfiedSince != null) {
                if (satisfiedSince.isBefore(answer.submittedOn())) {
                    spans.add(new DaySpan(satisfiedSince, answer.submittedOn()));
                }
                satisfiedSince = null;
            }
        }
        if (satisfiedSince != null) {
            spans.add(new DaySpan(satisfiedSince, null));
        }
        return spans;
    }

    private List<DaySpan> answeredDays(ReportingYear year) {
        return answersOf(year).stream()
                .limit(1)
                .map(answer -> new DaySpan(answer.submittedOn(), null))
                .toList();
    }

    /** Answers in the passport's role during the year that its rule could judge, the oldest first. */
    private List<Answer> answersOf(ReportingYear year) {
        var filter = passport.filter();
        var rule = filter.satisfaction();
        return evidence.answers().stream()
                .filter(answer -> answer.role() == filter.role())
                .filter(answer -> rule == null || answer.outcomes().containsKey(rule))
                .filter(answer -> !answer.submittedOn().isBefore(year.firstDay())
                        && !answer.submittedOn().isAfter(year.lastDay()))
                .sorted(Answer.OLDEST_FIRST)
                .toList();
    }

    private static List<Claim> narrowed(List<Claim> claims, DaySpan days) {
        return narrowed(claims, List.of(days));
    }

    private static List<Claim> narrowed(List<Claim> claims, List<DaySpan> spans) {
        return claims.stream()
                .flatMap(claim -> spans.stream()
                        .flatMap(span -> claim.days().intersect(span).stream())
                        .map(common -> new Claim(claim.organisation(), common)))
                .toList();
    }
}
