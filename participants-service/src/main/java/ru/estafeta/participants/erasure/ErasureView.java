package ru.estafeta.participants.erasure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Erasure",
        description = "A destruction of somebody's data, without his name: number of the act within the organisation;"
                + " keepUntil: last day on which act and log are kept")
public record ErasureView(
        UUID id,
        UUID organisation,
        String organisationName,
        int number,
        LocalDate erasedOn,
        ErasureBasis basis,
        String erasedBy,
        LocalDate keepUntil) {}
