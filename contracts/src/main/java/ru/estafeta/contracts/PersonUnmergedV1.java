package ru.estafeta.contracts;

/** Two cards had been taken for one human being by mistake: this one counts for itself again. */
public record PersonUnmergedV1(PersonStateV1 person) implements PersonEvent {

    @Override
    public String key() {
        return person.pseudonym();
    }

    @Override
    public long version() {
        return person.version();
    }
}
