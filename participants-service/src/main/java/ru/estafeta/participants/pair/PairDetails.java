package ru.estafeta.participants.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MeetingKind;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.ParticipantRole;

@Schema(name = "PairDetails", description = "A pair or group with its meetings by day and where each survey stands")
public record PairDetails(
        UUID id,
        UUID organisation,
        String organisationName,
        MentoringForm form,
        PairStatus status,
        LocalDate startsOn,
        PairView.@Nullable Order order,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable String cancellationReason,
        List<PairView.Member> mentors,
        List<PairView.Member> mentees,
        List<MeetingLine> meetings,
        List<SurveyLine> surveys,
        boolean own,
        long version) {

    static PairDetails of(PairView pair, List<MeetingLine> meetings, List<SurveyLine> surveys) {
        return new PairDetails(
                pair.id(),
                pair.organisation(),
                pair.organisationName(),
                pair.form(),
                pair.status(),
                pair.startsOn(),
                pair.order(),
                pair.endedOn(),
                pair.endReason(),
                pair.cancellationReason(),
                pair.mentors(),
                pair.mentees(),
                meetings,
                surveys,
                pair.own(),
                pair.version());
    }

    @Schema(name = "Meeting")
    public record MeetingLine(
            UUID id,
            MeetingKind kind,
            LocalDate heldOn,
            @Nullable String note,
            long version) {}

    @Schema(name = "PairSurvey", description = "sentOn: day of the latest link")
    public record SurveyLine(
            UUID participation,
            UUID person,
            String name,
            ParticipantRole role,
            SurveyState state,
            @Nullable LocalDate sentOn) {}

    public enum SurveyState {
        NOT_SENT,
        SENT,
        ANSWERED,
        EXPIRED
    }
}
