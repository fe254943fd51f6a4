package ru.estafeta.participants.scan;

/** What is signed on paper and may have its scan. */
public enum Paper {
    CONSENT("consent_id"),
    AGREEMENT("agreement_id");

    private final String column;

    Paper(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
