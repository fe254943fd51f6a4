package ru.estafeta.contracts;

/** Age or experience of a person became known or was corrected. */
public record PersonFactsKnownV1(PersonStateV1 person) implements PersonEvent {}
