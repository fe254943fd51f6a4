package ru.estafeta.monitoring.indicator;

/** What is counted once: a person, an employer that sent mentors, or a school. */
public enum Subject {
    PERSON,
    EMPLOYER,
    SCHOOL
}
