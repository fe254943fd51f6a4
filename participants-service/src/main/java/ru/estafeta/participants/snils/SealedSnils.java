package ru.estafeta.participants.snils;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An insurance number as the database has it.
 *
 * @param sealed base64 of the number of the key, the nonce, the ciphertext and its tag; opens for one person alone
 * @param matching the same for the same number on every card
 */
@Embeddable
public record SealedSnils(
        @Column(name = "snils_sealed") String sealed,
        @Column(name = "snils_matching") String matching) {

    public boolean isSameAs(SealedSnils other) {
        return matching.equals(other.matching);
    }
}
