package ru.estafeta.participants.questionnaire;

/** What an answer says to the rest of the system, however the question is worded. */
public enum Meaning {
    /** Mentees at once. */
    CAPACITY(QuestionKind.NUMBER),
    /** A month. */
    HOURS(QuestionKind.NUMBER),
    AVAILABILITY(QuestionKind.CHOICES),
    SUBJECTS(QuestionKind.CHOICES),
    REQUEST(QuestionKind.TEXT),
    COMPETENCIES(QuestionKind.TEXT),
    ACHIEVEMENTS(QuestionKind.TEXT),
    INTERESTS(QuestionKind.TEXT),
    PREFERRED_AGE(QuestionKind.CHOICES),
    WISHES(QuestionKind.TEXT);

    private final QuestionKind kind;

    Meaning(QuestionKind kind) {
        this.kind = kind;
    }

    public QuestionKind kind() {
        return kind;
    }
}
