package ru.estafeta.monitoring.counting;

/** What is summed up for an indicator. */
public enum Measure {
    NUMERATOR,
    /** All who took part in the role: denominator of satisfaction. */
    PARTICIPANTS,
    /** Those of them who answered a survey in the year. */
    RESPONDENTS
}
