package ru.estafeta.participants.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.AppointmentPost;
import ru.estafeta.participants.account.AccountResource.OpenAccountRequest;

@Schema(description = "username: opens an account with the role of the post, which ends with the appointment")
public record AppointRequest(
        @NotNull(message = "Выберите организацию.") UUID organisation,
        @NotNull(message = "Выберите, кем назначен.") AppointmentPost post,

        @NotBlank(message = "Укажите фамилию.") @Size(max = 100, message = "Фамилия – до 100 знаков.")
        String familyName,

        @NotBlank(message = "Укажите имя.") @Size(max = 100, message = "Имя – до 100 знаков.")
        String givenName,

        @Nullable @Size(max = 100, message = "Отчество – до 100 знаков.")
        String patronymic,

        @NotBlank(message = "Укажите номер приказа.") @Size(max = 50, message = "Номер – до 50 знаков.")
        String orderNumber,

        @NotNull(message = "Укажите дату приказа.") LocalDate orderDate,
        @NotNull(message = "Укажите, с какого дня.") LocalDate startsOn,
        @Nullable LocalDate until,

        @Nullable
        @Pattern(
                regexp = OpenAccountRequest.USERNAME,
                message = "Имя для входа – от 3 до 60 латинских строчных букв, цифр, точек и дефисов.")
        String username) {}
