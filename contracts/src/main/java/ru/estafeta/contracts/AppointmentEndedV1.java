package ru.estafeta.contracts;

/** An appointment has ended, by its term or before. */
public record AppointmentEndedV1(AppointmentStateV1 appointment) implements AppointmentEvent {}
