package ru.estafeta.roadmap.term.phrase;

/**
 * A phrase that is understood well enough to know that it must not be read. It leaves the grammar from any depth; the parser turns it
 * into {@code UNPARSED} with this reason. Cheap: it carries no stack trace.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
