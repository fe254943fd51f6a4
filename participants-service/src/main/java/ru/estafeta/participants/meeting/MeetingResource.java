package ru.estafeta.participants.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MeetingCorrectedV1;
import ru.estafeta.contracts.MeetingEvent;
import ru.estafeta.contracts.MeetingHeldV1;
import ru.estafeta.contracts.MeetingKind;
import ru.estafeta.contracts.MeetingRemovedV1;
import ru.estafeta.contracts.MeetingStateV1;
import ru.estafeta.participants.clearance.Clearances;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.pair.Pair;
import ru.estafeta.participants.pair.PairDetails;
import ru.estafeta.participants.pair.Pairs;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.time.IdGenerator;

@Path("/api/v1/pairs/{id}/meetings")
@Tag(name = "Pairs")
@RunOnVirtualThread
public class MeetingResource {

    private final Pairs pairs;
    private final Meetings meetings;
    private final People people;
    private final ProcessingConsent consent;
    private final Clearances clearances;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    MeetingResource(
            Pairs pairs,
            Meetings meetings,
            People people,
            ProcessingConsent consent,
            Clearances clearances,
            Caller caller,
            Outbox outbox,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.pairs = pairs;
        this.meetings = meetings;
        this.people = people;
        this.consent = consent;
        this.clearances = clearances;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public record HoldMeetingRequest(
            @NotNull(message = "Укажите, какая это встреча.")
            MeetingKind kind,

            @NotNull(message = "Укажите день встречи.") LocalDate heldOn,

            @Nullable @Size(max = 2000, message = "Заметка – до 2000 знаков.")
            String note) {}

    @Schema(description = "What changes; absent fields stay, an empty note clears it")
    public record CorrectMeetingRequest(
            @Nullable MeetingKind kind,
            @Nullable LocalDate heldOn,

            @Nullable @Size(max = 2000, message = "Заметка – до 2000 знаков.")
            String note) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Record a meeting of the pair")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "MEETING_EXISTS: the same kind on the same day; PAIR_CANCELLED")
    @APIResponse(
            responseCode = "422",
            description =
                    "MEETING_BEFORE_START, MEETING_IN_FUTURE, MEETING_AFTER_END, CLEARANCE_MISSING, CLEARANCE_EXPIRED")
    public RestResponse<PairDetails.MeetingLine> hold(
            @PathParam("id") UUID pairId, @NotNull @Valid HoldMeetingRequest request) {
        var pair = own(pairId);
        consent.require(people.all(pair.peopleThere()), "pair");
        clearances.require(people.all(pair.mentorsThere()), pair.form(), request.heldOn(), "heldOn");
        var meeting = Meeting.held(
                ids.next(),
                pair,
                request.kind(),
                request.heldOn(),
                request.note(),
                LocalDate.now(clock),
                clock.instant());
        meetings.persist(meeting);
        tell("HOLD", meeting, MeetingHeldV1::new);
        return RestResponse.ResponseBuilder.create(Response.Status.CREATED, line(meeting))
                .tag(ETags.of(meeting.version()))
                .build();
    }

    @PATCH
    @Path("{meetingId}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Correct a meeting; with If-Match only if nobody else has done so")
    public RestResponse<PairDetails.MeetingLine> correct(
            @PathParam("id") UUID pairId,
            @PathParam("meetingId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectMeetingRequest request) {
        var pair = own(pairId);
        var meeting = meetings.existing(pair, id);
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, meeting.version());
        }
        if (request.heldOn() != null) {
            clearances.require(people.all(pair.mentorsThere()), pair.form(), request.heldOn(), "heldOn");
        }
        meeting.correct(
                pair,
                request.kind() == null ? meeting.kind() : request.kind(),
                request.heldOn() == null ? meeting.heldOn() : request.heldOn(),
                request.note() == null ? meeting.note() : request.note(),
                LocalDate.now(clock));
        tell("CORRECT", meeting, MeetingCorrectedV1::new);
        return RestResponse.ResponseBuilder.ok(line(meeting))
                .tag(ETags.of(meeting.version()))
                .build();
    }

    @DELETE
    @Path("{meetingId}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Remove a meeting recorded by mistake")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID pairId, @PathParam("meetingId") UUID id) {
        var pair = own(pairId);
        var meeting = meetings.existing(pair, id);
        meeting.remove();
        tell("REMOVE", meeting, MeetingRemovedV1::new);
    }

    /** The version is known once the meeting is written; only then it can be told. */
    private void tell(String action, Meeting meeting, Function<MeetingStateV1, MeetingEvent> fact) {
        meetings.flush();
        var state = meeting.state();
        outbox.append(fact.apply(state));
        audit.record(action, "meeting", state.id().toString(), state.organisation(), null);
    }

    private Pair own(UUID id) {
        var pair = pairs.existing(id);
        caller.requireWithin(pair.organisation());
        return pair;
    }

    private static PairDetails.MeetingLine line(Meeting meeting) {
        return new PairDetails.MeetingLine(
                meeting.id(), meeting.kind(), meeting.heldOn(), meeting.note(), meeting.version());
    }
}
