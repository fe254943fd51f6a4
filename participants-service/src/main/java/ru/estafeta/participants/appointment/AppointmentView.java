package ru.estafeta.participants.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.AppointmentPost;

@Schema(
        name = "Appointment",
        description = "until: last day of the term by the order; endedOn: first day on which he is not any more;"
                + " signsIn: he has an account by this appointment",
        requiredProperties = {
            "id",
            "organisation",
            "post",
            "familyName",
            "givenName",
            "orderNumber",
            "orderDate",
            "startsOn",
            "signsIn"
        })
public record AppointmentView(
        UUID id,
        UUID organisation,
        AppointmentPost post,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        String orderNumber,
        LocalDate orderDate,
        LocalDate startsOn,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable String endingOrderNumber,
        @Nullable LocalDate endingOrderDate,
        boolean signsIn) {}
