package ru.estafeta.roadmap.importing.source;

/** A file from which no roadmap can be read. The message is for the person who sent it: what is wrong and what to do. */
public final class UnreadableOrder extends RuntimeException {

    private final Reason reason;

    public UnreadableOrder(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableOrder(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public enum Reason {
        EMPTY_FILE,
        UNSUPPORTED_FILE,
        FILE_TYPE_MISMATCH,
        FILE_ENCRYPTED,
        FILE_HAS_MACROS,
        FILE_DAMAGED,
        FILE_TOO_LARGE,
        NO_TABLE,
        TABLE_WITHOUT_HEADER
    }
}
