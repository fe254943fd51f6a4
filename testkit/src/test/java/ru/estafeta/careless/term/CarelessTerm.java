package ru.estafeta.careless.term;

import jakarta.inject.Inject;

/** Breaks the rules, so that it is known that they notice. */
public class CarelessTerm {

    private final String text;

    @Inject
    public CarelessTerm(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
