package ru.estafeta.contracts;

/** For what somebody is appointed by an order. */
public enum AppointmentPost {
    HEAD,
    CURATOR,
    COORDINATOR,
    WORKING_GROUP
}
