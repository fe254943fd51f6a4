package ru.estafeta.participants.training;

import java.util.Set;
import java.util.UUID;

/** CDI event inside the transaction in which the day changed on which these people have been trained; in the scope of the system. */
public record TrainingChanged(Set<UUID> people) {}
