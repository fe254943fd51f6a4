package ru.estafeta.participants.consent;

import java.util.UUID;

/** CDI event inside the transaction in which somebody has agreed that his data are processed. */
public record ConsentGiven(UUID person) {}
