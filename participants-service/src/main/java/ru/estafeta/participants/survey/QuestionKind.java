package ru.estafeta.participants.survey;

public enum QuestionKind {
    SCORE,
    YES_NO,
    TEXT
}
