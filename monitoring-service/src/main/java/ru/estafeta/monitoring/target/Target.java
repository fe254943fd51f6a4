package ru.estafeta.monitoring.target;

import java.math.BigDecimal;

/** The plan that a figure stands beside; {@code carriedOver} where its year is an earlier one than asked for. */
public record Target(BigDecimal value, int year, boolean carriedOver, String source) {}
