package ru.estafeta.participants.renewal;

/** Why somebody leaves the programme, or a pair ends, when the bases are renewed. */
public enum RenewalReason {
    GRADUATION("Окончание школы"),
    PROGRAMME_OVER("Программа завершена");

    private final String text;

    RenewalReason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
