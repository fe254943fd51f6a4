package ru.estafeta.monitoring.counting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;
import ru.estafeta.monitoring.indicator.Basis;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.period.ReportingYear;

/** The definition read aloud: ask of everybody whether he counts on that day, and count who says yes. */
public final class NaiveCount {

    private final Passport passport;
    private final ReportingYear year;
    private final LocalDate asOf;

    public NaiveCount(Passport passport, ReportingYear year, LocalDate asOf) {
        this.passport = passport;
        this.year = year;
        this.asOf = asOf;
    }

    public long numerator(Collection<Evidence> everybody, Predicate<UUID> within) {
        return everybody.stream()
                .filter(one -> isPresent(one, within) && isSatisfied(one))
                .count();
    }

    public long participants(Collection<Evidence> everybody, Predicate<UUID> within) {
        return everybody.stream().filter(one -> isPresent(one, within)).count();
    }

    public long respondents(Collection<Evidence> everybody, Predicate<UUID> within) {
        return everybody.stream()
                .filter(one -> isPresent(one, within) && latestAnswer(one) != null)
                .count();
    }

    private boolean isPresent(Evidence one, Predicate<UUID> within) {
        return isOfKind(one)
                && hasAge(one)
                && hasExperience(one)
                && one.engagements().stream().anyMatch(e -> within.test(e.organisation()) && counts(e));
    }

    private boolean counts(Engagement engagement) {
        var filter = passport.filter();
        if (filter.role() != null && filter.role() != engagement.role()) {
            return false;
        }
        if (filter.teacherModelOnly() && !engagement.form().isTeacherModel()) {
            return false;
        }
        if (engagement.enteredOn().isAfter(asOf)) {
            return false;
        }
        var enteredInYear = !engagement.enteredOn().isBefore(year.firstDay());
        var endedBeforeYear =
                engagement.endedOn() != null && engagement.endedOn().isBefore(year.firstDay());
        return enteredInYear || (filter.basis() == Basis.TOOK_PART && !endedBeforeYear);
    }

    private boolean isOfKind(Evidence one) {
        var kind = passport.filter().kind();
        return kind == null || (one.person() != null && one.person().kind() == kind);
    }

    private boolean hasAge(Evidence one) {
        var filter = passport.filter();
        if (!filter.asksForAge()) {
            return true;
        }
        var person = one.person();
        if (person == null || (person.birthMonth() == null && person.birthYear() == null)) {
            return false;
        }
        int age;
        if (person.birthMonth() != null) {
            var birthday =
                    YearMonth.of(asOf.getYear(), person.birthMonth().getMonth()).atEndOfMonth();
            age = asOf.getYear() - person.birthMonth().getYear() - (asOf.isBefore(birthday) ? 1 : 0);
        } else {
            age = asOf.getYear() - requireNonNull(person.birthYear());
        }
        return age >= requireNonNull(filter.ageFrom()) && age <= requireNonNull(filter.ageTo());
    }

    private boolean hasExperience(Evidence one) {
        var most = passport.filter().maxExperienceYears();
        if (most == null) {
            return true;
        }
        if (one.person() == null || one.person().teachingSince() == null) {
            return false;
        }
        var months = ChronoUnit.MONTHS.between(one.person().teachingSince(), YearMonth.from(asOf));
        return months >= 0 && months <= most * 12L;
    }

    private boolean isSatisfied(Evidence one) {
        var rule = passport.filter().satisfaction();
        if (rule == null) {
            return true;
        }
        var latest = latestAnswer(one);
        return latest != null && latest.outcomes().get(rule);
    }

    private Answer latestAnswer(Evidence one) {
        var rule = passport.filter().satisfaction();
        return one.answers().stream()
                .filter(a -> a.role() == passport.filter().role())
                .filter(a -> a.outcomes().containsKey(rule))
                .filter(a -> !a.submittedOn().isBefore(year.firstDay())
                        && !a.submittedOn().isAfter(asOf))
                .max(Answer.OLDEST_FIRST)
                .orElse(null);
    }
}
