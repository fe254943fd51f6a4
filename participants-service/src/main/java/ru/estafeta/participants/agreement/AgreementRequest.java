package ru.estafeta.participants.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;

@Schema(
        name = "NewPartnerAgreement",
        description =
                "organisation is only read when it is written down first. validUntil: last day of its term, none if it"
                        + " has no term; responsible, partnerResponsible: post, name and how to call, on either side")
public record AgreementRequest(
        @Nullable UUID organisation,
        @NotNull(message = "Выберите партнёра.") UUID partner,

        @NotBlank(message = "Укажите номер соглашения.") @Size(max = 50, message = "Номер – до 50 знаков.")
        String number,

        @NotNull(message = "Укажите день подписания.") LocalDate signedOn,
        @Nullable LocalDate validUntil,

        @Nullable @Size(max = 1000, message = "Предмет – до 1000 знаков.")
        String subject,

        @NotEmpty(message = "Выберите хотя бы одну форму наставничества.")
        Set<@NotNull MentoringForm> forms,

        @Nullable @Size(max = 300, message = "Ответственный – до 300 знаков.")
        String responsible,

        @Nullable @Size(max = 300, message = "Ответственный – до 300 знаков.")
        String partnerResponsible) {}
