package ru.estafeta.contracts;

/** Somebody is appointed to a post of an organisation by an order. */
public record AppointmentMadeV1(AppointmentStateV1 appointment) implements AppointmentEvent {}
