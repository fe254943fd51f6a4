package ru.estafeta.monitoring.counting;

import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.monitoring.indicator.Basis;
import ru.estafeta.monitoring.indicator.DenominatorCode;
import ru.estafeta.monitoring.indicator.DenominatorSource;
import ru.estafeta.monitoring.indicator.NumeratorFilter;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.indicator.SatisfactionRule;
import ru.estafeta.monitoring.indicator.Subject;
import ru.estafeta.monitoring.indicator.Unit;
import ru.estafeta.monitoring.period.YearKind;

/** Passports of the kinds that are seeded, for rules that need no database. */
final class TestPassports {

    static final SatisfactionRule MEAN_SCORE = new SatisfactionRule("mean-score", 1);

    static final Passport MENTEES_10_19 = entered(new NumeratorFilter(
            Subject.PERSON, Basis.ENTERED, ParticipantRole.MENTEE, null, 10, 19, null, false, null));
    static final Passport YOUNG_TEACHERS = entered(new NumeratorFilter(
            Subject.PERSON, Basis.ENTERED, ParticipantRole.MENTEE, PersonKind.TEACHER, null, null, 3, false, null));
    static final Passport PUPILS_INVOLVED = entered(
            new NumeratorFilter(Subject.PERSON, Basis.ENTERED, null, PersonKind.PUPIL, null, null, null, false, null));
    static final Passport SCHOOLS_TEACHER_MODEL = passport(
            new NumeratorFilter(Subject.SCHOOL, Basis.TOOK_PART, null, null, null, null, null, true, null),
            DenominatorSource.SCHOOLS,
            null);
    static final Passport MENTEE_SATISFACTION = passport(
            new NumeratorFilter(
                    Subject.PERSON, Basis.TOOK_PART, ParticipantRole.MENTEE, null, null, null, null, false, MEAN_SCORE),
            DenominatorSource.PARTICIPANTS,
            null);

    private TestPassports() {}

    private static Passport entered(NumeratorFilter filter) {
        return passport(filter, DenominatorSource.ENTERED_VALUES, DenominatorCode.CHILDREN_10_19);
    }

    private static Passport passport(
            NumeratorFilter filter, DenominatorSource denominator, @Nullable DenominatorCode code) {
        return new Passport(
                "test",
                1,
                "",
                "",
                Unit.PERCENT,
                true,
                "",
                "",
                "",
                "",
                "",
                false,
                YearKind.CALENDAR_YEAR,
                filter,
                denominator,
                code);
    }
}
