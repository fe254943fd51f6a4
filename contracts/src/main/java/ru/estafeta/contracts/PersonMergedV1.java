package ru.estafeta.contracts;

/** This card and another turned out to be one human being: he counts once, as {@code countedAs} says. */
public record PersonMergedV1(PersonStateV1 person) implements PersonEvent {

    @Override
    public String key() {
        return person.pseudonym();
    }

    @Override
    public long version() {
        return person.version();
    }
}
