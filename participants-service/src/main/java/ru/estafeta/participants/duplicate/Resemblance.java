package ru.estafeta.participants.duplicate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;

/**
 * What speaks for two cards being one human being, and how much. Twins share a family name, a patronymic and a day of
 * birth, so another given name always speaks against; where a whole region is searched, people of one name and one year
 * are many, so a year alone convinces only within a school.
 */
record Resemblance(Likelihood likelihood, List<Reason> reasons) {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMyyyy");

    static Optional<Resemblance> between(Traits one, Traits other) {
        if (one.snils() == null || other.snils() == null) {
            return byNameAndBirth(one, other);
        }
        return one.snils().equals(other.snils()) ? bySnils(one, other) : inSpiteOfSnils(one, other);
    }

    /** Whatever else is written there. */
    private static Optional<Resemblance> bySnils(Traits one, Traits other) {
        var reasons = EnumSet.of(Reason.SAME_SNILS);
        var names = Names.of(one, other);
        if (names != null) {
            reasons.addAll(names.reasons());
        }
        var birth = birth(one.birth(), other.birth());
        if (birth != null) {
            reasons.add(birth);
        }
        return Optional.of(new Resemblance(Likelihood.CERTAIN, List.copyOf(reasons)));
    }

    /** A number of somebody else in the family may have been typed; only who agrees in all else is still asked about. */
    private static Optional<Resemblance> inSpiteOfSnils(Traits one, Traits other) {
        return byNameAndBirth(one, other)
                .filter(found -> found.likelihood() == Likelihood.CERTAIN)
                .map(found -> {
                    var reasons = EnumSet.copyOf(found.reasons());
                    reasons.add(Reason.OTHER_SNILS);
                    return new Resemblance(Likelihood.POSSIBLE, List.copyOf(reasons));
                });
    }

    private static Optional<Resemblance> byNameAndBirth(Traits one, Traits other) {
        var names = Names.of(one, other);
        var birth = birth(one.birth(), other.birth());
        if (names == null || birth == null) {
            return Optional.empty();
        }
        boolean together = one.organisation().equals(other.organisation());
        boolean contact = isSame(one.phone(), other.phone()) || isSame(one.email(), other.email());
        var likelihood = weigh(names, birth, together, contact, isGrown(one) && isGrown(other));
        if (likelihood == null) {
            return Optional.empty();
        }
        var reasons = EnumSet.copyOf(names.reasons());
        reasons.add(birth);
        if (contact) {
            reasons.add(Reason.SAME_CONTACT);
        }
        return Optional.of(new Resemblance(likelihood, List.copyOf(reasons)));
    }

    private static @Nullable Likelihood weigh(
            Names names, Reason birth, boolean together, boolean contact, boolean grown) {
        boolean day = birth == Reason.SAME_BIRTH_DATE;
        return switch (names.agreement()) {
            case WHOLE -> day ? Likelihood.CERTAIN : together || contact ? Likelihood.LIKELY : Likelihood.POSSIBLE;
            case ALMOST -> day ? Likelihood.LIKELY : together || contact ? Likelihood.POSSIBLE : null;
            case WEAK -> day ? (contact ? Likelihood.LIKELY : Likelihood.POSSIBLE) : null;
            case OTHER_FAMILY_NAME ->
                !day ? null : contact ? Likelihood.LIKELY : together || grown ? Likelihood.POSSIBLE : null;
        };
    }

    private static boolean isGrown(Traits one) {
        return one.kind() != PersonKind.PUPIL;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    private static @Nullable Reason birth(Birth one, Birth other) {
        if (one.date() == null || other.date() == null) {
            return one.year() == other.year() ? Reason.SAME_BIRTH_YEAR : null;
        }
        if (one.date().equals(other.date())) {
            return Reason.SAME_BIRTH_DATE;
        }
        return isSlip(one.date(), other.date()) ? Reason.BIRTH_DATE_TYPO : null;
    }

    /** One digit, two neighbours swapped, or day and month swapped. */
    private static boolean isSlip(LocalDate one, LocalDate other) {
        if (one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth()) {
            return true;
        }
        var first = DIGITS.format(one);
        var second = DIGITS.format(other);
        int differing = 0;
        int last = -1;
        for (int i = 0; i < first.length(); i++) {
            if (first.charAt(i) != second.charAt(i)) {
                differing++;
                last = i;
            }
        }
        return differing == 1
                || differing == 2
                        && first.charAt(last) == second.charAt(last - 1)
                        && first.charAt(last - 1) == second.charAt(last);
    }

    private enum Agreement {
        WHOLE,
        ALMOST,
        WEAK,
        OTHER_FAMILY_NAME
    }

    private record Names(Agreement agreement, Set<Reason> reasons) {

        static @Nullable Names of(Traits one, Traits other) {
            var patronymic = Likeness.of(one.patronymic(), other.patronymic());
            var family = Likeness.of(one.familyName(), other.familyName());
            var given = Likeness.of(one.givenName(), other.givenName());
            if (patronymic == Likeness.OTHER || areBrotherAndSister(one.patronymic(), other.patronymic())) {
                return null;
            }
            if (family.agrees() && given.agrees()) {
                return spelled(family, given, patronymic, one, other);
            }
            if (Likeness.of(one.familyName(), other.givenName()).agrees()
                    && Likeness.of(one.givenName(), other.familyName()).agrees()) {
                return with(
                        patronymic == Likeness.SAME ? Agreement.ALMOST : Agreement.WEAK,
                        patronymic,
                        one,
                        other,
                        Reason.NAMES_SWAPPED);
            }
            return given == Likeness.SAME && patronymic == Likeness.SAME
                    ? new Names(Agreement.OTHER_FAMILY_NAME, Set.of(Reason.OTHER_FAMILY_NAME))
                    : null;
        }

        /** «Иванович» and «Ивановна» are two letters apart. */
        private static boolean areBrotherAndSister(@Nullable String one, @Nullable String other) {
            return one != null && other != null && one.endsWith("на") != other.endsWith("на");
        }

        private static Names spelled(Likeness family, Likeness given, Likeness patronymic, Traits one, Traits other) {
            boolean same = family == Likeness.SAME && given == Likeness.SAME;
            boolean fathers = patronymic == Likeness.SAME;
            var agreement = same && fathers ? Agreement.WHOLE : same || fathers ? Agreement.ALMOST : Agreement.WEAK;
            return with(agreement, patronymic, one, other, same ? Reason.SAME_NAME : Reason.NAME_TYPO);
        }

        private static Names with(Agreement agreement, Likeness patronymic, Traits one, Traits other, Reason reason) {
            var reasons = EnumSet.of(reason);
            if (patronymic == Likeness.ALIKE) {
                reasons.add(Reason.PATRONYMIC_TYPO);
            } else if ((one.patronymic() == null) != (other.patronymic() == null)) {
                reasons.add(Reason.PATRONYMIC_MISSING);
            }
            return new Names(agreement, reasons);
        }
    }
}
