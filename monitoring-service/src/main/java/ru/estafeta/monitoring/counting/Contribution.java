package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.UUID;

/** What a subject adds to the sum at an organisation from a day on: a positive or negative whole number, never zero. */
record Contribution(UUID organisation, LocalDate day, int delta) {}
