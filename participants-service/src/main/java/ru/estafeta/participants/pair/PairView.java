package ru.estafeta.participants.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MeetingKind;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PairStatus;

@Schema(
        name = "Pair",
        description = "A pair or group in a list; order: that which approved it; own: an organisation of the caller's"
                + " subtree leads it")
public record PairView(
        UUID id,
        UUID organisation,
        String organisationName,
        MentoringForm form,
        PairStatus status,
        LocalDate startsOn,
        @Nullable Order order,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable String cancellationReason,
        List<Member> mentors,
        List<Member> mentees,
        MeetingSummary meetings,
        boolean own,
        long version) {

    @Schema(name = "PairOrder")
    public record Order(String number, LocalDate date) {}

    @Schema(name = "PairMember", description = "name in full; organisation: where he takes part")
    public record Member(
            UUID participation,
            UUID person,
            String name,
            @Nullable String className,
            UUID organisation) {}

    @Schema(name = "PairMeetings")
    public record MeetingSummary(
            int count,
            List<MeetingKind> kindsDone,
            @Nullable LocalDate lastHeldOn) {}
}
