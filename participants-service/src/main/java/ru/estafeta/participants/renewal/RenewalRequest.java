package ru.estafeta.participants.renewal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.text.Blank;
import ru.estafeta.platform.problem.Refusal;

@Schema(
        name = "RenewalRequest",
        description =
                "Only what changes: cards that get another class or graduate (className absent), roles that end, pairs that end."
                        + " renewedOn: last day of roles and pairs that end; the school year follows from it")
public record RenewalRequest(
        @NotNull(message = "Укажите день обновления.") LocalDate renewedOn,

        @Nullable @Size(max = 50, message = "Номер приказа – до 50 знаков.")
        String orderNumber,

        @Nullable LocalDate orderDate,

        @NotNull @Size(max = 20_000, message = "За один раз – до 20 000 карточек.")
        List<@NotNull @Valid Card> cards,

        @NotNull @Size(max = 20_000, message = "За один раз – до 20 000 ролей.")
        List<@NotNull @Valid Leaving> roles,

        @NotNull @Size(max = 20_000, message = "За один раз – до 20 000 пар.")
        List<@NotNull @Valid Ending> pairs) {

    @Schema(name = "RenewedCard", description = "version: as the proposal told it")
    public record Card(
            @NotNull(message = "Укажите участника.") UUID person,
            @NotNull(message = "Укажите версию карточки.") Long version,

            @Nullable @Size(max = 20, message = "Класс – до 20 знаков.")
            String className) {

        public Card {
            className = Blank.toNull(className);
        }
    }

    @Schema(name = "RenewedRole")
    public record Leaving(
            @NotNull(message = "Укажите роль.") UUID participation,
            @NotNull(message = "Укажите причину.") RenewalReason reason) {}

    @Schema(name = "RenewedPair", description = "version: as the proposal told it")
    public record Ending(
            @NotNull(message = "Укажите пару.") UUID pair,
            @NotNull(message = "Укажите версию пары.") Long version,
            @NotNull(message = "Укажите причину.") RenewalReason reason) {}

    public RenewalRequest {
        orderNumber = Blank.toNull(orderNumber);
    }

    void requireWholeOrder() {
        if ((orderNumber == null) != (orderDate == null)) {
            throw Refusal.invalid(
                    "ORDER_INCOMPLETE",
                    orderNumber == null ? "orderNumber" : "orderDate",
                    "Укажите и номер, и дату приказа, или уберите оба.");
        }
    }
}
