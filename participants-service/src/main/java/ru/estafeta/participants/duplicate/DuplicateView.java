package ru.estafeta.participants.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;

@Schema(
        name = "Duplicate",
        description = "Two cards that may be one human being. verdict: what somebody decided, none while nobody has."
                + " kept: of two cards of one school said to be the same, the one that stays; the other is closed."
                + " Whoever may not see people gets neither names nor births nor ids of the cards")
public record DuplicateView(
        UUID id,
        Card one,
        Card other,
        Likelihood likelihood,
        List<Reason> reasons,
        LocalDate foundOn,
        @Nullable Verdict verdict,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable UUID kept,
        long version) {

    DuplicateView withoutNames() {
        return new DuplicateView(
                id,
                one.withoutName(),
                other.withoutName(),
                likelihood,
                reasons,
                foundOn,
                verdict,
                settledOn,
                settledBy,
                null,
                version);
    }

    @Schema(
            name = "DuplicateCard",
            description = "birth: the full date, or the year alone. roles: participations that go on")
    public record Card(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String birth,
            PersonKind kind,
            @Nullable String className,
            UUID organisation,
            String organisationName,
            LocalDate registeredOn,
            long roles,
            long pairs) {

        private Card withoutName() {
            return new Card(null, null, null, kind, null, organisation, organisationName, registeredOn, roles, pairs);
        }
    }
}
