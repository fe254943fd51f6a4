package ru.estafeta.participants.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static ru.estafeta.contracts.MentoringForm.EMPLOYER_PUPIL;
import static ru.estafeta.contracts.MentoringForm.PUPIL_PUPIL;
import static ru.estafeta.contracts.ParticipantRole.MENTEE;
import static ru.estafeta.contracts.ParticipantRole.MENTOR;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.platform.problem.Refusal;

class EligibilityTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 9, 5);

    private static PersonData person(PersonKind kind, Birth birth, UUID employer) {
        return new PersonData("Ольхин", "Семён", null, birth, kind, null, null, Contacts.NONE, null, employer);
    }

    private static String refusal(PersonData person, ParticipantRole role, MentoringForm form) {
        var refusal = catchThrowableOfType(Refusal.class, () -> Eligibility.check(person, role, form, ENTERED));
        return refusal == null ? "fit" : (String) refusal.getParameters().get("code");
    }

    @ParameterizedTest
    @CsvSource({
        "PUPIL_PUPIL, PUPIL, PUPIL",
        "TEACHER_TEACHER, TEACHER, TEACHER",
        "STUDENT_PUPIL, STUDENT, PUPIL",
        "EMPLOYER_PUPIL, SPECIALIST, PUPIL",
        "EMPLOYER_STUDENT, SPECIALIST, STUDENT",
        "HEAD_TEACHER, TEACHER, TEACHER",
        "UNIVERSITY_TEACHER, TEACHER, TEACHER",
        "PARTNER_TEACHER, SPECIALIST, TEACHER",
    })
    void eachSideOfAFormIsForThoseItNames(MentoringForm form, PersonKind mentor, PersonKind mentee) {
        var adult = Birth.inYear(1990);
        var employer = UUID.randomUUID();
        for (var kind : PersonKind.values()) {
            var someone = person(kind, adult, kind == PersonKind.SPECIALIST ? employer : null);
            boolean mayLead = kind == mentor
                    || (kind == PersonKind.SPECIALIST
                            && (form == MentoringForm.HEAD_TEACHER || form == MentoringForm.UNIVERSITY_TEACHER));
            assertThat(refusal(someone, MENTOR, form)).isEqualTo(mayLead ? "fit" : "FORM_MISMATCH");
            assertThat(refusal(someone, MENTEE, form)).isEqualTo(kind == mentee ? "fit" : "FORM_MISMATCH");
        }
    }

    @Test
    void mentorOfAnEnterpriseNeedsTheEnterprise() {
        assertThat(refusal(person(PersonKind.SPECIALIST, Birth.inYear(1990), null), MENTOR, EMPLOYER_PUPIL))
                .isEqualTo("EMPLOYER_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"2016-09-06, TOO_YOUNG", "2016-09-05, fit"})
    void menteeOfAPupilFormIsTenOnTheDayOfEntry(LocalDate born, String outcome) {
        assertThat(refusal(person(PersonKind.PUPIL, Birth.on(born), null), MENTEE, PUPIL_PUPIL))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2017, TOO_YOUNG", "2016, fit"})
    void byTheYearAloneHeIsTenInTheYearOfEntry(int year, String outcome) {
        assertThat(refusal(person(PersonKind.PUPIL, Birth.inYear(year), null), MENTEE, PUPIL_PUPIL))
                .isEqualTo(outcome);
    }
}
