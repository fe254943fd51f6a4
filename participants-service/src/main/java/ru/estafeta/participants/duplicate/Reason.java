package ru.estafeta.participants.duplicate;

/** What speaks for two cards being one human being, or against it. */
public enum Reason {
    SAME_SNILS,
    SAME_NAME,
    /** A letter or two differ, or a double letter, ё, a soft sign. */
    NAME_TYPO,
    /** Family and given name stand in each other's place. */
    NAMES_SWAPPED,
    PATRONYMIC_MISSING,
    PATRONYMIC_TYPO,
    /** All but the family name agrees: a marriage, a divorce. */
    OTHER_FAMILY_NAME,
    SAME_BIRTH_DATE,
    /** One digit differs, two are swapped, or day and month are. */
    BIRTH_DATE_TYPO,
    /** Of one of them the year alone is known. */
    SAME_BIRTH_YEAR,
    SAME_CONTACT,
    /** Speaks against it: each has an insurance number of its own. */
    OTHER_SNILS,
    /** Somebody has said so. */
    TOLD
}
