package ru.estafeta.contracts;

/** Forms of mentoring: mentor's side first. Five of Р-145 and those of the teacher model (АЗ-1128/08, domain.md §2). */
public enum MentoringForm {
    PUPIL_PUPIL,
    TEACHER_TEACHER,
    STUDENT_PUPIL,
    EMPLOYER_PUPIL,
    EMPLOYER_STUDENT,
    HEAD_TEACHER,
    UNIVERSITY_TEACHER,
    PARTNER_TEACHER;

    /** The teacher model of mentoring, whose mentee is a teacher. */
    public boolean isTeacherModel() {
        return switch (this) {
            case TEACHER_TEACHER, HEAD_TEACHER, UNIVERSITY_TEACHER, PARTNER_TEACHER -> true;
            case PUPIL_PUPIL, STUDENT_PUPIL, EMPLOYER_PUPIL, EMPLOYER_STUDENT -> false;
        };
    }

    /** One of the five of Р-145, as which every form is reported. */
    public boolean isFederal() {
        return switch (this) {
            case PUPIL_PUPIL, TEACHER_TEACHER, STUDENT_PUPIL, EMPLOYER_PUPIL, EMPLOYER_STUDENT -> true;
            case HEAD_TEACHER, UNIVERSITY_TEACHER, PARTNER_TEACHER -> false;
        };
    }
}
