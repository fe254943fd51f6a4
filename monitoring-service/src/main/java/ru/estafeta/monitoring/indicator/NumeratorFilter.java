package ru.estafeta.monitoring.indicator;

import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;

/**
 * Who is counted. A missing condition does not narrow.
 *
 * @param role side of the pair
 * @param ageFrom youngest full age on the as-of day; goes with {@code ageTo}, the oldest one
 * @param maxExperienceYears most years of teaching on the as-of day, inclusive
 * @param teacherModelOnly only pairs in forms of the teacher model
 * @param satisfaction only those whose latest answer of the year meets the rule
 */
public record NumeratorFilter(
        Subject subject,
        Basis basis,
        @Nullable ParticipantRole role,
        @Nullable PersonKind kind,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Integer maxExperienceYears,
        boolean teacherModelOnly,
        @Nullable SatisfactionRule satisfaction) {

    public boolean asksForAge() {
        return ageFrom != null && ageTo != null;
    }
}
