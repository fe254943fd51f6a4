package ru.estafeta.participants.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "NewTrainingCertificate",
        description =
                "A course elsewhere that somebody has finished. hours: academic hours; remote: by distance learning")
public record Certificate(
        @NotBlank(message = "Укажите, где учился.") @Size(max = 200, message = "Название – до 200 знаков.")
        String provider,

        @NotBlank(message = "Укажите программу.") @Size(max = 300, message = "Программа – до 300 знаков.")
        String programme,

        @NotNull(message = "Укажите, сколько часов.")
        @Min(value = 1, message = "Часов – от 1 до 2000.")
        @Max(value = 2000, message = "Часов – от 1 до 2000.")
        Integer hours,

        @Nullable @Size(max = 50, message = "Номер – до 50 знаков.")
        String number,

        @NotNull(message = "Укажите дату документа.") LocalDate issuedOn,
        boolean remote) {}
