package ru.estafeta.participants.ownpage;

import java.util.List;
import ru.estafeta.participants.consent.Signer;

/** Who holds a personal link: the participant, or the one who answers for him while he is a child. */
public enum Party {
    SELF,
    GUARDIAN;

    /** Whose signatures a consent needs. */
    static List<Party> of(Signer signer) {
        return switch (signer) {
            case SELF -> List.of(SELF);
            case GUARDIAN -> List.of(GUARDIAN);
            case BOTH -> List.of(GUARDIAN, SELF);
        };
    }
}
