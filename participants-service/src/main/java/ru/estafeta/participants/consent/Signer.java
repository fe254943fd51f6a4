package ru.estafeta.participants.consent;

/** Who signs a consent: the guardian under 14, both from 14 to 17, from 18 the person himself (design.md §4). */
public enum Signer {
    SELF,
    GUARDIAN,
    BOTH;

    private static final int TAKES_PART_IN_SIGNING = 14;
    private static final int OF_AGE = 18;

    public static Signer atAge(int age) {
        if (age < TAKES_PART_IN_SIGNING) {
            return GUARDIAN;
        }
        return age < OF_AGE ? BOTH : SELF;
    }

    String inWords() {
        return switch (this) {
            case SELF -> "сам участник";
            case GUARDIAN -> "законный представитель";
            case BOTH -> "участник и законный представитель вместе";
        };
    }
}
