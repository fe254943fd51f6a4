package ru.estafeta.participants.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.PersonData;

/**
 * What came from one card to another of the same school, so that it can go back.
 *
 * @param before what was written on the card that stayed
 * @param filled what was written on it afterwards; a card corrected since keeps its corrections
 * @param snils whether the insurance number came along
 * @param replaced consents that ended because the other card had such a one
 * @param cards that had gone into the closed one before
 */
record Moved(
        PersonData before,
        PersonData filled,
        boolean snils,
        List<Role> roles,
        List<UUID> consents,
        List<UUID> replaced,
        List<UUID> candidacies,
        List<UUID> cards) {

    /**
     * A participation that went over.
     *
     * @param into the one of the other card that it became part of, where both were in the programme at once; its day of
     *     entry was that
     */
    record Role(
            UUID participation,
            @Nullable UUID into,
            @Nullable LocalDate intoEnteredOn,
            List<UUID> pairs,
            List<UUID> links,
            List<UUID> responses) {

        UUID now() {
            return into == null ? participation : into;
        }
    }
}
