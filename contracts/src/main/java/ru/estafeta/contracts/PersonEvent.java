package ru.estafeta.contracts;

/** What becomes known about a person, topic {@code participants.person}, keyed by pseudonym. */
public sealed interface PersonEvent extends Event permits PersonFactsKnownV1, PersonUnregisteredV1 {}
