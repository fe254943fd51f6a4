package ru.estafeta.participants.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.text.Blank;

/** What a consent has to say of the organisation that processes the data, beside its name and numbers. */
@Schema(
        name = "ConsentOperator",
        description = "address: as in the charter; site: where the operator publishes, without it nobody is asked for a"
                + " consent to publication; contact: for withdrawals")
public record Operator(
        @NotBlank(message = "Напишите адрес, как в уставе.") @Size(max = 300, message = "Адрес – до 300 знаков.")
        String address,

        @Nullable
        @Size(max = 300, message = "Адрес страницы – до 300 знаков.")
        @Pattern(regexp = "https?://\\S+|", message = "Адрес страницы начинается с http:// или https://.")
        String site,

        @Nullable @Size(max = 200, message = "Связь – до 200 знаков.")
        String contact) {

    public Operator {
        site = Blank.toNull(site);
        contact = Blank.toNull(contact);
    }
}
