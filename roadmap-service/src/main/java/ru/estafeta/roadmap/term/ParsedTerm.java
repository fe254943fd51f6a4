package ru.estafeta.roadmap.term;

import java.util.List;

/** A term and, openly, everything in it that was inferred. */
public record ParsedTerm(Term term, List<Inferred> inferred) {
    public ParsedTerm {
        inferred = List.copyOf(inferred);
    }
}
