package ru.estafeta.monitoring.indicator;

/** Where the denominator of an indicator comes from. */
public enum DenominatorSource {
    /** Values entered per organisation and year, summed over the subtree. */
    ENTERED_VALUES,
    /** Everyone who took part in the role, whether he answered or not. */
    PARTICIPANTS,
    /** Schools of the organisation tree. */
    SCHOOLS
}
