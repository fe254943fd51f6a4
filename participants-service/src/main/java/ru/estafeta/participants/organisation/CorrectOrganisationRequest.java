package ru.estafeta.participants.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What changes; absent fields stay. externalIds are replaced as a whole. since: first day of the new"
                        + " name or place, today or earlier; without it a mistake is corrected, as if it had always been so")
public record CorrectOrganisationRequest(
        @Nullable
        @Size(max = 300, message = "Название – до 300 знаков.")
        @Pattern(regexp = ".*\\S.*", message = "Укажите название.")
        String name,

        @Nullable @Valid ExternalIds externalIds,
        @Nullable UUID parent,
        @Nullable LocalDate since) {}
