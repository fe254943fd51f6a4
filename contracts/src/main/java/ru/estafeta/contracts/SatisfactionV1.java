package ru.estafeta.contracts;

/** Whether an answer sheet meets one version of a satisfaction rule; rules belong to participants-service. */
public record SatisfactionV1(String rule, int ruleVersion, boolean satisfied) {}
