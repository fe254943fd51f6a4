package ru.estafeta.roadmap.roadmap;

import ru.estafeta.contracts.RoadmapStatus;

/** Where a roadmap stands in its chain. Its words may change where {@link #isEditable()}. */
public enum RoadmapState {
    DRAFT("Дорожная карта ещё не подана на согласование."),
    /** Waits for the organisation above. */
    SUBMITTED("Дорожная карта подана на согласование и не правится. Отзовите её, чтобы изменить."),
    /** Came back with remarks. */
    RETURNED("Дорожная карта возвращена с замечаниями."),
    AGREED("Дорожная карта согласована и не правится. Отзовите согласование, чтобы изменить её."),
    /** By an order; what was approved is frozen, a change is an amendment. */
    APPROVED("Дорожная карта утверждена приказом. Чтобы изменить её, начните подготовку изменений."),
    CLOSED("Дорожная карта закрыта. Откройте её снова, чтобы работать с ней.");

    private final String words;

    RoadmapState(String words) {
        this.words = words;
    }

    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Where it stands, and what to do to change it. */
    String words() {
        return words;
    }

    RoadmapStatus published() {
        return RoadmapStatus.valueOf(name());
    }
}
