package ru.estafeta.participants.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.participants.duplicate.Likelihood.CERTAIN;
import static ru.estafeta.participants.duplicate.Likelihood.LIKELY;
import static ru.estafeta.participants.duplicate.Likelihood.POSSIBLE;
import static ru.estafeta.participants.duplicate.Reason.BIRTH_DATE_TYPO;
import static ru.estafeta.participants.duplicate.Reason.NAMES_SWAPPED;
import static ru.estafeta.participants.duplicate.Reason.NAME_TYPO;
import static ru.estafeta.participants.duplicate.Reason.OTHER_FAMILY_NAME;
import static ru.estafeta.participants.duplicate.Reason.PATRONYMIC_MISSING;
import static ru.estafeta.participants.duplicate.Reason.SAME_BIRTH_DATE;
import static ru.estafeta.participants.duplicate.Reason.SAME_BIRTH_YEAR;
import static ru.estafeta.participants.duplicate.Reason.SAME_CONTACT;
import static ru.estafeta.participants.duplicate.Reason.SAME_NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;

class ResemblanceTest {

    private static final UUID HERE = new UUID(1, 1);
    private static final UUID THERE = new UUID(2, 2);

    private static Traits card(String name, String birth, UUID school, PersonKind kind, @Nullable String phone) {
        var words = name.split(" ");
        return new Traits(
                UUID.randomUUID(),
                school,
                words[0],
                words[1],
                words.length < 3 ? null : words[2],
                birth.length() == 4 ? Birth.inYear(Integer.parseInt(birth)) : Birth.on(LocalDate.parse(birth)),
                kind,
                phone,
                null,
                null);
    }

    private static Traits pupil(String name, String birth) {
        return card(name, birth, HERE, PersonKind.PUPIL, null);
    }

    private static Traits with(Traits one, String snils) {
        return new Traits(
                one.id(),
                one.organisation(),
                one.familyName(),
                one.givenName(),
                one.patronymic(),
                one.birth(),
                one.kind(),
                one.phone(),
                one.email(),
                snils);
    }

    @Test
    void theSameInsuranceNumberIsCertainWhateverElseIsWritten() {
        var one = with(pupil("Ольхин Семён Петрович", "2012-03-17"), "a");
        var other = with(pupil("Берёзова Анна Ивановна", "2010-11-28"), "a");

        assertThat(Resemblance.between(one, other))
                .contains(new Resemblance(Likelihood.CERTAIN, List.of(Reason.SAME_SNILS)));
    }

    @Test
    void anotherInsuranceNumberLeavesADoubtOnlyWhereAllElseAgrees() {
        var one = with(pupil("Ольхин Семён Петрович", "2012-03-17"), "a");

        assertThat(Resemblance.between(one, with(pupil("Ольхин Семён Петрович", "2012-03-17"), "b")))
                .contains(new Resemblance(POSSIBLE, List.of(SAME_NAME, SAME_BIRTH_DATE, Reason.OTHER_SNILS)));
        assertThat(Resemblance.between(one, with(pupil("Ольхин Семён", "2012-03-17"), "b")))
                .isEmpty();
    }

    private static Optional<Resemblance> between(String one, String birth, String other, String otherBirth) {
        return Resemblance.between(pupil(one, birth), pupil(other, otherBirth));
    }

    @ParameterizedTest
    @CsvSource({
        // the same, written otherwise
        "Ёлкин Семён Петрович, 2012-03-17, Елкин Семен Петрович, 2012-03-17, CERTAIN, SAME_NAME, SAME_BIRTH_DATE",
        "Петрова-Ольха Анна Ивановна, 2012-03-17, ПЕТРОВА–ОЛЬХА Анна Ивановна, 2012-03-17, CERTAIN, SAME_NAME, SAME_BIRTH_DATE",
        // slips
        "Ольхин Семён Петрович, 2012-03-17, Олхин Семён Петрович, 2012-03-17, LIKELY, NAME_TYPO, SAME_BIRTH_DATE",
        "Ольхина Наталья Петровна, 2012-03-17, Ольхина Наталия Петровна, 2012-03-17, LIKELY, NAME_TYPO, SAME_BIRTH_DATE",
        "Ольхин Семён Петрович, 2012-03-17, Ольхин Семён Петрвоич, 2012-03-17, LIKELY, SAME_NAME, PATRONYMIC_TYPO",
        "Ольхин Семён Петрович, 2012-03-17, Ольхин Семён, 2012-03-17, LIKELY, SAME_NAME, PATRONYMIC_MISSING",
        "Ольхин Семён Петрович, 2012-03-17, Семён Ольхин Петрович, 2012-03-17, LIKELY, NAMES_SWAPPED, SAME_BIRTH_DATE",
        // births
        "Ольхин Семён Петрович, 2012-03-07, Ольхин Семён Петрович, 2012-07-03, LIKELY, SAME_NAME, BIRTH_DATE_TYPO",
        "Ольхин Семён Петрович, 2012-03-17, Ольхин Семён Петрович, 2021-03-17, LIKELY, SAME_NAME, BIRTH_DATE_TYPO",
        "Ольхин Семён Петрович, 2012-03-17, Ольхин Семён Петрович, 2012, LIKELY, SAME_NAME, SAME_BIRTH_YEAR",
        "Ольхин Семён Петрович, 2012, Олхин Семён Петрович, 2012, POSSIBLE, NAME_TYPO, SAME_BIRTH_YEAR"
    })
    void saysWhatSpeaksForIt(
            String one,
            String birth,
            String other,
            String otherBirth,
            Likelihood likelihood,
            Reason reason,
            Reason another) {
        var found = between(one, birth, other, otherBirth);

        assertThat(found).hasValueSatisfying(resemblance -> {
            assertThat(resemblance.likelihood()).isEqualTo(likelihood);
            assertThat(resemblance.reasons()).contains(reason, another);
        });
        assertThat(between(other, otherBirth, one, birth)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        // twins, brother and sister, namesakes, father and son
        "Ольхин Семён Петрович, 2012-03-17, Ольхин Глеб Петрович, 2012-03-17",
        "Иванов Александр Петрович, 2012-03-17, Иванова Александра Петровна, 2012-03-17",
        "Ольхин Семён Петрович, 2012-03-17, Ольхин Семён Иванович, 2012-03-17",
        "Ольхин Семён Петрович, 2012-03-17, Ольхин Семён Петрович, 2010-11-25",
        "Ольхин Семён Петрович, 2012, Ольхин Семён Петрович, 2011",
        "Ли Ян Петрович, 2012-03-17, Ким Ян Петрович, 2013-03-18"
    })
    void knowsDifferentPeople(String one, String birth, String other, String otherBirth) {
        assertThat(between(one, birth, other, otherBirth)).isEmpty();
    }

    @Test
    void aYearAloneConvincesOnlyWithinASchool() {
        var here = pupil("Ольхин Семён Петрович", "2012");
        var there = card("Ольхин Семён Петрович", "2012", THERE, PersonKind.PUPIL, null);

        assertThat(Resemblance.between(here, there))
                .contains(new Resemblance(POSSIBLE, List.of(SAME_NAME, SAME_BIRTH_YEAR)));
    }

    @Test
    void anotherFamilyNameIsAMarriageForThoseWhoAreGrownAndTakesMoreForChildrenOfTwoSchools() {
        var before = card("Ольхина Анна Петровна", "1990-03-17", HERE, PersonKind.TEACHER, null);
        var after = card("Берёзова Анна Петровна", "1990-03-17", THERE, PersonKind.TEACHER, null);
        assertThat(Resemblance.between(before, after))
                .contains(new Resemblance(POSSIBLE, List.of(OTHER_FAMILY_NAME, SAME_BIRTH_DATE)));

        var child = pupil("Ольхина Анна Петровна", "2012-03-17");
        var other = card("Берёзова Анна Петровна", "2012-03-17", THERE, PersonKind.PUPIL, "+79001234567");
        assertThat(Resemblance.between(child, other)).isEmpty();
        var reachable = card("Ольхина Анна Петровна", "2012-03-17", HERE, PersonKind.PUPIL, "+79001234567");
        assertThat(Resemblance.between(reachable, other))
                .contains(new Resemblance(LIKELY, List.of(OTHER_FAMILY_NAME, SAME_BIRTH_DATE, SAME_CONTACT)));
    }

    @Test
    void aSlipInEveryPartConvincesNobody() {
        assertThat(between("Ольхин Семён Петрович", "2012-03-17", "Олхин Симён Петровч", "2012-03-18"))
                .isEmpty();
        assertThat(between("Ольхин Семён Петрович", "2012-03-17", "Олхин Семён", "2012-03-17"))
                .contains(new Resemblance(POSSIBLE, List.of(NAME_TYPO, PATRONYMIC_MISSING, SAME_BIRTH_DATE)));
        assertThat(between("Ольхин Семён Петрович", "2012-03-17", "Ольхин Семён Петрович", "2012-03-17")
                        .orElseThrow()
                        .likelihood())
                .isEqualTo(CERTAIN);
        assertThat(between("Ольхин Семён Петрович", "2012-03-17", "Семён Ольхин Петрович", "2012-03-18")
                        .orElseThrow()
                        .reasons())
                .containsExactly(NAMES_SWAPPED, BIRTH_DATE_TYPO);
    }
}
