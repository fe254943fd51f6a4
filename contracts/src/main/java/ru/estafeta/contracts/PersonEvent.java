package ru.estafeta.contracts;

/** Facts about a person that figures need, topic {@code participants.person}. */
public sealed interface PersonEvent extends Event permits PersonFactsKnownV1 {

    PersonStateV1 person();

    @Override
    default String key() {
        return person().pseudonym();
    }

    @Override
    default long version() {
        return person().version();
    }
}
