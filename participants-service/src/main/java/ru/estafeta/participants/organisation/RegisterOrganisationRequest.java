package ru.estafeta.participants.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;

@Schema(description = "A new organisation. With an id of the caller's own the request may be repeated")
public record RegisterOrganisationRequest(
        @Nullable UUID id,

        @NotBlank(message = "Укажите название.") @Size(max = 300, message = "Название – до 300 знаков.")
        String name,

        @NotNull(message = "Укажите вид организации.") OrganisationType type,

        @Nullable @Schema(description = "Absent for the region only")
        UUID parent,

        @Nullable @Valid ExternalIds externalIds) {}
