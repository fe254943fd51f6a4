package ru.estafeta.participants.importing.reading;

/** Whose table it is: any register of people (our template too), or one of the two official bases. */
public enum Layout {
    PEOPLE,
    MENTEES,
    MENTORS
}
