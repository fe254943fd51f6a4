package ru.estafeta.contracts;

/** What becomes known about a person, topic {@code participants.person}, keyed by pseudonym. */
public sealed interface PersonEvent extends Event
        permits PersonFactsKnownV1, PersonMergedV1, PersonUnmergedV1, PersonUnregisteredV1 {}
