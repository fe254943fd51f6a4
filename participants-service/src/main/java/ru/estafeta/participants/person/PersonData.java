package ru.estafeta.participants.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.text.Blank;
import ru.estafeta.platform.problem.Refusal;

/** What is written about a person; plausible as of the day it is written. */
public record PersonData(
        String familyName,
        String givenName,
        @Nullable String patronymic,
        Birth birth,
        PersonKind kind,
        @Nullable TeachingSince teachingSince,
        @Nullable String className,
        Contacts contacts,
        @Nullable String job,
        @Nullable UUID employer) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int OLDEST = 100;
    private static final int OLDEST_PUPIL = 25;
    private static final int YOUNGEST_TO_TEACH = 16;

    public PersonData {
        familyName = tidy(familyName);
        givenName = tidy(givenName);
        patronymic = tidyOrNull(patronymic);
        className = tidyOrNull(className);
        job = tidyOrNull(job);
    }

    /** Refuses what cannot be: births in the future or a century ago, a teacher of six, a school class of a welder. */
    public PersonData plausibleOn(LocalDate today) {
        if (birth.isAfter(today)) {
            throw Refusal.rule("BIRTH_IMPLAUSIBLE", birthField(), "Рождение в будущем. Проверьте год рождения.");
        }
        var age = birth.ageOn(today);
        if (age > OLDEST || age < youngest(kind) || (kind == PersonKind.PUPIL && age > OLDEST_PUPIL)) {
            throw Refusal.rule(
                    "BIRTH_IMPLAUSIBLE",
                    birthField(),
                    "По году рождения " + birth.year() + " возраст – " + age + ". Для вида «" + word(kind)
                            + "» так не бывает: проверьте год рождения и вид.");
        }
        if (teachingSince != null) {
            teachingIsPlausible(teachingSince.month(), today);
        }
        if (kind == PersonKind.SPECIALIST) {
            return this;
        }
        if (employer != null) {
            throw Refusal.rule(
                    "EMPLOYER_NOT_EXPECTED",
                    "employer",
                    "Место работы у партнёра указывают только для специалиста. Уберите его или смените вид.");
        }
        return this;
    }

    private void teachingIsPlausible(YearMonth since, LocalDate today) {
        if (kind == PersonKind.PUPIL) {
            throw Refusal.rule(
                    "TEACHING_NOT_EXPECTED",
                    "teachingSince",
                    "У школьника не бывает педагогического стажа. Уберите дату или смените вид.");
        }
        if (since.isAfter(YearMonth.from(today)) || since.getYear() < birth.year() + YOUNGEST_TO_TEACH) {
            throw Refusal.rule(
                    "TEACHING_IMPLAUSIBLE",
                    "teachingSince",
                    "Начало педагогического стажа не сходится с годом рождения или ещё не наступило. Проверьте дату.");
        }
    }

    /** What is written here, and what the other knows where here is nothing. Who he is stays as it is. */
    public PersonData filledFrom(PersonData other) {
        return new PersonData(
                familyName,
                givenName,
                or(patronymic, other.patronymic),
                birth.date() == null && other.birth.year() == birth.year() ? other.birth : birth,
                kind,
                or(teachingSince, other.teachingSince),
                or(className, other.className),
                contacts.filledFrom(other.contacts),
                or(job, other.job),
                or(employer, other.employer));
    }

    public boolean isCalledAndBornAs(PersonData other) {
        return familyName.equals(other.familyName)
                && givenName.equals(other.givenName)
                && Objects.equals(patronymic, other.patronymic)
                && birth.equals(other.birth);
    }

    static <T> @Nullable T or(@Nullable T known, @Nullable T told) {
        return known == null ? told : known;
    }

    private String birthField() {
        return birth.date() == null ? "birthYear" : "birthDate";
    }

    private static int youngest(PersonKind kind) {
        return switch (kind) {
            case PUPIL -> 5;
            case STUDENT, SPECIALIST -> 14;
            case TEACHER -> YOUNGEST_TO_TEACH;
        };
    }

    private static String word(PersonKind kind) {
        return switch (kind) {
            case PUPIL -> "школьник";
            case STUDENT -> "студент";
            case TEACHER -> "педагог";
            case SPECIALIST -> "специалист";
        };
    }

    private static String tidy(String name) {
        return name.indexOf(' ') < 0 && name.strip().equals(name)
                ? name
                : SPACES.matcher(name.strip()).replaceAll(" ");
    }

    static @Nullable String tidyOrNull(@Nullable String text) {
        var given = Blank.toNull(text);
        return given == null ? null : tidy(given);
    }
}
