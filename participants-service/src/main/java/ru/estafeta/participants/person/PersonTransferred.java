package ru.estafeta.participants.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * CDI event inside the transaction in which somebody goes on to another school, in the scope of the system: what he does
 * at the old one ends.
 *
 * @param day first day at the new one
 */
public record PersonTransferred(UUID person, UUID from, LocalDate day) {

    public static final String REASON = "Перевод в другую организацию";
}
