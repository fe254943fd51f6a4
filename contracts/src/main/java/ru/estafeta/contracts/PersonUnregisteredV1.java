package ru.estafeta.contracts;

/** A person was registered by mistake (a batch taken back): nobody has worked with him, and he is forgotten. */
public record PersonUnregisteredV1(String pseudonym, long version) implements PersonEvent {

    @Override
    public String key() {
        return pseudonym;
    }
}
