package ru.estafeta.contracts;

/** What a person is in education or work. */
public enum PersonKind {
    PUPIL,
    TEACHER,
    STUDENT,
    SPECIALIST
}
