package ru.estafeta.monitoring.indicator;

/** Which pairs of a subject belong to a reporting year. */
public enum Basis {
    /**
     * Pairs whose counted day, the later of start and order, lies in the year («вошёл в программу»). A pair that goes
     * on into the next year has entered in the first one only; see docs/domain/indicators.md.
     */
    ENTERED,
    /** Pairs that ran on at least one day of the year, also those that had begun before it. */
    TOOK_PART
}
