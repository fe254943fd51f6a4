package ru.estafeta.monitoring.indicator;

/** Unit of an indicator's value. */
public enum Unit {
    PERCENT,
    COUNT
}
