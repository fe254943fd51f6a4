package ru.estafeta.participants.participation;

import static ru.estafeta.contracts.PersonKind.PUPIL;
import static ru.estafeta.contracts.PersonKind.SPECIALIST;
import static ru.estafeta.contracts.PersonKind.STUDENT;
import static ru.estafeta.contracts.PersonKind.TEACHER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.platform.problem.Refusal;

/**
 * Who is fit for which side of which form (domain.md §2): the mentor of «работодатель – ученик» is a specialist whose
 * employer is known, since that enterprise is counted; a mentee of the pupil forms is at least ten (Р-145: 10–19).
 */
public final class Eligibility {

    private static final int YOUNGEST_MENTEE = 10;

    private Eligibility() {}

    public static void check(PersonData person, ParticipantRole role, MentoringForm form, LocalDate enteredOn) {
        if (!kinds(role, form).contains(person.kind())) {
            throw Refusal.rule("FORM_MISMATCH", "form", mismatch(role, form));
        }
        if (role == ParticipantRole.MENTOR && needsEmployer(form, person.kind()) && person.employer() == null) {
            throw Refusal.rule(
                    "EMPLOYER_MISSING",
                    "person/employer",
                    "У наставника этой формы укажите в карточке организацию, в которой он работает.");
        }
        if (role == ParticipantRole.MENTEE && isTooYoung(person.birth(), form, enteredOn)) {
            throw Refusal.rule(
                    "TOO_YOUNG",
                    "enteredOn",
                    "Наставляемым можно стать с 10 лет, а участнику "
                            + person.birth().ageOn(enteredOn)
                            + ". Проверьте дату рождения и день вхождения в программу.");
        }
    }

    /** What somebody on this side of this form can only be. */
    public static Optional<PersonKind> onlyKind(ParticipantRole role, MentoringForm form) {
        var kinds = kinds(role, form);
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    private static boolean isTooYoung(Birth birth, MentoringForm form, LocalDate enteredOn) {
        return switch (form) {
            case PUPIL_PUPIL, STUDENT_PUPIL, EMPLOYER_PUPIL -> birth.ageOn(enteredOn) < YOUNGEST_MENTEE;
            case TEACHER_TEACHER, EMPLOYER_STUDENT, HEAD_TEACHER, UNIVERSITY_TEACHER, PARTNER_TEACHER -> false;
        };
    }

    private static boolean needsEmployer(MentoringForm form, PersonKind kind) {
        return kind == SPECIALIST && form != MentoringForm.HEAD_TEACHER;
    }

    private static Set<PersonKind> kinds(ParticipantRole role, MentoringForm form) {
        return switch (role) {
            case MENTOR -> mentors(form);
            case MENTEE -> mentees(form);
        };
    }

    private static Set<PersonKind> mentors(MentoringForm form) {
        return switch (form) {
            case PUPIL_PUPIL -> Set.of(PUPIL);
            case STUDENT_PUPIL -> Set.of(STUDENT);
            case EMPLOYER_PUPIL, EMPLOYER_STUDENT, PARTNER_TEACHER -> Set.of(SPECIALIST);
            case TEACHER_TEACHER -> Set.of(TEACHER);
            case HEAD_TEACHER, UNIVERSITY_TEACHER -> Set.of(TEACHER, SPECIALIST);
        };
    }

    private static Set<PersonKind> mentees(MentoringForm form) {
        return switch (form) {
            case PUPIL_PUPIL, STUDENT_PUPIL, EMPLOYER_PUPIL -> Set.of(PUPIL);
            case EMPLOYER_STUDENT -> Set.of(STUDENT);
            case TEACHER_TEACHER, HEAD_TEACHER, UNIVERSITY_TEACHER, PARTNER_TEACHER -> Set.of(TEACHER);
        };
    }

    private static String mismatch(ParticipantRole role, MentoringForm form) {
        var side = role == ParticipantRole.MENTOR ? "Наставник" : "Наставляемый";
        var expected = switch (role) {
            case MENTOR -> mentorWord(form);
            case MENTEE -> menteeWord(form);
        };
        return side + " этой формы – " + expected + ". Выберите другую форму или исправьте вид участника в карточке.";
    }

    private static String mentorWord(MentoringForm form) {
        return switch (form) {
            case PUPIL_PUPIL -> "школьник";
            case STUDENT_PUPIL -> "студент";
            case EMPLOYER_PUPIL, EMPLOYER_STUDENT -> "специалист предприятия";
            case PARTNER_TEACHER -> "специалист организации-партнёра";
            case TEACHER_TEACHER -> "педагог";
            case HEAD_TEACHER -> "руководитель";
            case UNIVERSITY_TEACHER -> "педагог вуза или колледжа";
        };
    }

    private static String menteeWord(MentoringForm form) {
        return switch (form) {
            case PUPIL_PUPIL, STUDENT_PUPIL, EMPLOYER_PUPIL -> "школьник";
            case EMPLOYER_STUDENT -> "студент";
            case TEACHER_TEACHER, HEAD_TEACHER, UNIVERSITY_TEACHER, PARTNER_TEACHER -> "педагог";
        };
    }
}
