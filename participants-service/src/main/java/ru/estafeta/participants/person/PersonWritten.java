package ru.estafeta.participants.person;

import java.util.UUID;

/** CDI event inside the transaction in which somebody's name or birth was written or corrected. */
public record PersonWritten(UUID person) {}
