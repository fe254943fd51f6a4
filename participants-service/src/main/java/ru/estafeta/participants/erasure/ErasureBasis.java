package ru.estafeta.participants.erasure;

/** Why data are destroyed (152-ФЗ art. 21). */
public enum ErasureBasis {
    WITHDRAWAL("отзыв согласия на обработку персональных данных"),
    REFUSAL("согласие на обработку персональных данных не дано"),
    TERM_OVER("достигнута цель обработки, срок обработки закончился"),
    REQUEST("требование субъекта персональных данных или его представителя");

    private final String words;

    ErasureBasis(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }
}
