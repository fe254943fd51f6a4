package ru.estafeta.monitoring.indicator;

/** A rule of participants-service by which an answer sheet is satisfied or not; named by id and version. */
public record SatisfactionRule(String id, int version) {}
