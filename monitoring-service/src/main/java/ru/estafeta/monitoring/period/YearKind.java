package ru.estafeta.monitoring.period;

/** Which year an indicator reports by: the calendar year (Р-145) or the school year from 1 September to 31 August. */
public enum YearKind {
    CALENDAR_YEAR,
    SCHOOL_YEAR
}
