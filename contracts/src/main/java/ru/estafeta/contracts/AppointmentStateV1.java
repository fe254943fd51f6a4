package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a post is filled at an organisation, and not by whom. endedOn: first day on which it is not any more. */
public record AppointmentStateV1(
        UUID id,
        long version,
        UUID organisation,
        AppointmentPost post,
        LocalDate startsOn,
        @Nullable LocalDate endedOn) {}
