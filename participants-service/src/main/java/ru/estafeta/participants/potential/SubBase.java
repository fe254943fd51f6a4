package ru.estafeta.participants.potential;

/**
 * The four sources of mentors of a road map (Чагодощенский район, 153-А, 2.1). Which one somebody comes from follows from
 * his card.
 */
public enum SubBase {
    PUPILS("Обучающиеся"),
    TEACHERS("Педагоги"),
    ALUMNI("Выпускники"),
    ENTERPRISES("Специалисты предприятий");

    private final String words;

    SubBase(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
