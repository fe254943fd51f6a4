package ru.estafeta.participants.potential;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;

@Schema(
        name = "PotentialMentor",
        description =
                "Somebody who is no mentor now and could be one. readySince: somebody has marked him as ready; absent where only"
                        + " his card speaks for him")
public record PotentialMentorView(
        UUID person,
        String name,
        PersonKind kind,
        SubBase subBase,
        int age,
        @Nullable String className,
        @Nullable String teachingSince,
        @Nullable LocalDate graduatedOn,
        @Nullable String employerName,
        UUID organisation,
        String organisationName,
        @Nullable LocalDate readySince) {}
