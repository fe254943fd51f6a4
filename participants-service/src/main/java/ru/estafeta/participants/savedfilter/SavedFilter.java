package ru.estafeta.participants.savedfilter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param search conditions as they stand in the address of the list */
@Schema(
        name = "SavedFilter",
        requiredProperties = {"id", "name", "byDefault", "search"})
public record SavedFilter(UUID id, String name, boolean byDefault, Map<String, Object> search) {

    @Schema(
            name = "NewSavedFilter",
            requiredProperties = {"list", "name", "byDefault", "search"})
    public record Named(
            @NotNull(message = "Укажите список.") FilteredList list,

            @NotBlank(message = "Назовите отбор.") @Size(max = 60, message = "Название – до 60 знаков.")
            String name,

            boolean byDefault,

            @NotNull(message = "Передайте условия.") Map<String, Object> search) {}
}
