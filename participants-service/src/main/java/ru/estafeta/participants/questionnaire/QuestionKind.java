package ru.estafeta.participants.questionnaire;

public enum QuestionKind {
    SCORE,
    YES_NO,
    TEXT,
    NUMBER,
    CHOICE,
    CHOICES;

    boolean hasScale() {
        return this == SCORE || this == NUMBER;
    }

    boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }
}
