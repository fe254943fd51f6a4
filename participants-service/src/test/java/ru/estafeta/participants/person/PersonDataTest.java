package ru.estafeta.participants.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.platform.problem.Refusal;

class PersonDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    private static PersonData person(Birth birth, PersonKind kind, String teachingSince, UUID employer) {
        return new PersonData(
                " Ольхин ",
                "Семён",
                " ",
                birth,
                kind,
                teachingSince == null ? null : new TeachingSince(teachingSince),
                null,
                Contacts.NONE,
                null,
                employer);
    }

    @ParameterizedTest
    @CsvSource({"1899,TEACHER", "2026,PUPIL", "2027,PUPIL", "1990,PUPIL", "2015,TEACHER", "2015,STUDENT"})
    void refusesBirthsThatCannotBe(int year, PersonKind kind) {
        assertThatThrownBy(() -> person(Birth.inYear(year), kind, null, null).plausibleOn(TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.getParameters()).containsEntry("code", "BIRTH_IMPLAUSIBLE"));
    }

    @ParameterizedTest
    @CsvSource({"2012,PUPIL", "2020,PUPIL", "1960,TEACHER", "2008,STUDENT", "1950,SPECIALIST"})
    void acceptsThoseOfSchools(int year, PersonKind kind) {
        assertThatCode(() -> person(Birth.inYear(year), kind, null, null).plausibleOn(TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesExperienceBeforeItCouldBeginOrInTheFuture() {
        var birth = Birth.inYear(2000);
        assertThatThrownBy(
                        () -> person(birth, PersonKind.TEACHER, "2012-09", null).plausibleOn(TODAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> person(birth, PersonKind.TEACHER, "2026-11", null).plausibleOn(TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyASpecialistWorksAtAPartner() {
        assertThatThrownBy(() -> person(Birth.inYear(1990), PersonKind.TEACHER, null, UUID.randomUUID())
                        .plausibleOn(TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void namesAreTidied() {
        var data = person(Birth.inYear(2012), PersonKind.PUPIL, null, null);
        assertThat(data.familyName()).isEqualTo("Ольхин");
        assertThat(data.patronymic()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-13", "сентябрь", "2024"})
    void impossibleStartOfTeachingIsRefusedInPlainWords(String text) {
        assertThatThrownBy(() -> new TeachingSince(text)).isInstanceOf(Refusal.class);
    }
}
