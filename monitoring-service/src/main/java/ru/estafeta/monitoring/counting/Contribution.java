package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a subject adds to the sum at an organisation from a day on; {@code claim}: how much of it is that he himself
 * begins (1) or ends (−1) to count there, the rest corrects what is below. One of the two is not zero.
 */
record Contribution(UUID organisation, LocalDate day, int delta, int claim) {}
