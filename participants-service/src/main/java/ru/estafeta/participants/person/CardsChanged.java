package ru.estafeta.participants.person;

import java.util.Set;
import java.util.UUID;

/**
 * CDI event inside the transaction in which what belongs to one of these cards went to the other, in the scope of the
 * system: what was told of their participations, pairs and answers is told anew.
 */
public record CardsChanged(Set<UUID> people) {}
