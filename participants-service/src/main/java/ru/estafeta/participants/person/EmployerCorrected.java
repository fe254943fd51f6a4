package ru.estafeta.participants.person;

import java.util.UUID;

/** CDI event inside the transaction in which a specialist got another employer: his pairs must say so too. */
public record EmployerCorrected(UUID person) {}
