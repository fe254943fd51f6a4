package ru.estafeta.contracts;

/** Age or experience of a person became known or was corrected. */
public record PersonFactsKnownV1(PersonStateV1 person) implements PersonEvent {

    @Override
    public String key() {
        return person.pseudonym();
    }

    @Override
    public long version() {
        return person.version();
    }
}
