package ru.estafeta.roadmap;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.estafeta.roadmap.term.TermParser;

/** One parser for the whole service: it is stateless and its tables are read once. */
final class Parsers {

    @Produces
    @Singleton
    TermParser termParser() {
        return new TermParser();
    }
}
