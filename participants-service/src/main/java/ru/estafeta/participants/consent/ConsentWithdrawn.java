package ru.estafeta.participants.consent;

import java.time.LocalDate;
import java.util.UUID;

/**
 * CDI event inside the transaction in which a consent to processing ends, in the scope of the system: whatever is being
 * done with this person stops.
 *
 * @param day first day without the consent
 */
public record ConsentWithdrawn(UUID person, LocalDate day) {

    public static final String REASON = "Отозвано согласие на обработку данных";
}
