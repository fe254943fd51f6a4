package ru.estafeta.participants.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "BaseRenewal",
        description =
                "A renewal of the bases of a school. last: the latest that stands, the only one that can be undone")
public record RenewalView(
        UUID id,
        String schoolYear,
        LocalDate renewedOn,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        Counts counts,
        Instant renewedAt,
        String renewedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        boolean last) {

    @Schema(name = "RenewalCounts", description = "peopleLeft: without those who graduated")
    public record Counts(int movedUp, int graduated, int peopleLeft, int pairsGoingOn, int pairsEnded) {}

    @Schema(
            name = "RenewalUndone",
            description = "kept: what has been changed since or may not be as it was any more, so left alone")
    public record Undone(RenewalView renewal, int restored, List<Kept> kept) {}

    @Schema(name = "RenewalKept", description = "name of the person, or of those in the pair; why in words")
    public record Kept(Kind kind, UUID id, String name, String why) {}

    public enum Kind {
        CARD,
        ROLE,
        PAIR
    }
}
