package ru.estafeta.stand.console;

/** Something that the person at the keyboard can remove; the message is one line that says what and where to look. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
