package ru.estafeta.roadmap.parsing;

import java.util.List;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.ParsedTerm;
import ru.estafeta.roadmap.term.Term;

/** What the phrases mean, in their order. */
public record ParsedTerms(List<Item> items) {

    /** A phrase as it was sent, its term, and what in the term the phrase did not say itself. */
    public record Item(String text, Term term, List<Inferred> inferred) {

        static Item of(String text, ParsedTerm parsed) {
            return new Item(text, parsed.term(), parsed.inferred());
        }
    }
}
