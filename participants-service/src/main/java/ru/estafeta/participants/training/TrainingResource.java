package ru.estafeta.participants.training;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/trainings")
@Tag(name = "Training")
@RunOnVirtualThread
public class TrainingResource {

    private final Trainings trainings;
    private final TrainingQueries queries;
    private final LeadTraining lead;
    private final People people;
    private final Caller caller;
    private final Audit audit;

    TrainingResource(
            Trainings trainings,
            TrainingQueries queries,
            LeadTraining lead,
            People people,
            Caller caller,
            Audit audit) {
        this.trainings = trainings;
        this.queries = queries;
        this.lead = lead;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
    }

    public record Trainees(
            @NotEmpty(message = "Выберите наставников.") @Size(max = 500, message = "За один раз – до 500 человек.")
            List<@NotNull UUID> people) {}

    public record Attendance(
            @NotNull(message = "Перечислите присутствующих.")
            List<@NotNull UUID> people) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary =
                    "Schools of mentors of an organisation, of those below it and of those above it, the latest first")
    public Page<TrainingCard> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return queries.list(caller.organisationOrOwn(organisation), limit, cursor);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary =
                    "One training with its schedule and those trainees whom the caller may see; ETag carries its version")
    public RestResponse<TrainingView> read(@PathParam("id") UUID id) {
        var view = queries.one(id);
        audit.record(Audit.READ, "training", id.toString(), view.organisation(), null);
        return withTag(view);
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Set up a school of mentors with its schedule")
    @APIResponse(responseCode = "201", description = "Set up")
    @APIResponse(
            responseCode = "422",
            description =
                    "ORDER_INCOMPLETE, TOO_FEW_SESSIONS, DATE_TOO_LATE, DATE_TOO_EARLY, DATE_IN_FUTURE, NOT_EDUCATIONAL")
    public RestResponse<TrainingView> make(@NotNull @Valid TrainingPlan plan) {
        var organisation = caller.organisationOrOwn(plan.organisation());
        caller.requireWithin(organisation);
        var id = lead.make(organisation, plan, caller.name());
        return RestResponse.ResponseBuilder.<TrainingView>created(URI.create("/api/v1/trainings/" + id))
                .entity(queries.one(id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Change a training as a whole; a session without an id is new, one that is not named goes away")
    @APIResponse(responseCode = "409", description = "SESSION_ATTENDED")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<TrainingView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TrainingPlan plan) {
        return led(id, training -> {
            ETags.requireMatch(ifMatch, training.version());
            lead.change(training, plan);
        });
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Remove a training at which nobody has been yet")
    @APIResponse(responseCode = "409", description = "TRAINING_HELD")
    public void delete(@PathParam("id") UUID id) {
        var training = trainings.existing(id);
        caller.requireWithin(training.organisation());
        lead.delete(training);
    }

    @POST
    @Path("{id}/trainees")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Take mentors into a training, one's own or one that an organisation above offers")
    @APIResponse(responseCode = "422", description = "NOT_A_MENTOR, OUT_OF_PLACE, CONSENT_MISSING")
    public RestResponse<TrainingView> take(@PathParam("id") UUID id, @NotNull @Valid Trainees trainees) {
        QuarkusTransaction.requiringNew().run(() -> {
            trainings.existing(id);
            people.existing(trainees.people()).forEach(person -> caller.requireWithin(person.organisation()));
        });
        return changed(id, training -> lead.take(training, trainees.people()));
    }

    @DELETE
    @Path("{id}/trainees/{person}")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Somebody does not take part in the training any more; his attendance goes with it")
    public RestResponse<TrainingView> letGo(@PathParam("id") UUID id, @PathParam("person") UUID person) {
        QuarkusTransaction.requiringNew()
                .run(() -> caller.requireWithin(people.existing(person).organisation()));
        return changed(id, training -> lead.letGo(training, person));
    }

    @PUT
    @Path("{id}/sessions/{session}/attendance")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Say who of the trainees came to a session; the whole list, again and again if need be")
    @APIResponse(responseCode = "422", description = "SESSION_AHEAD")
    public RestResponse<TrainingView> mark(
            @PathParam("id") UUID id, @PathParam("session") UUID session, @NotNull @Valid Attendance attendance) {
        return led(id, training -> lead.mark(training, session, attendance.people()));
    }

    private RestResponse<TrainingView> led(UUID id, Consumer<Training> work) {
        QuarkusTransaction.requiringNew()
                .run(() -> caller.requireWithin(trainings.existing(id).organisation()));
        return changed(id, work);
    }

    private RestResponse<TrainingView> changed(UUID id, Consumer<Training> work) {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> work.accept(trainings.existing(id))));
        return withTag(QuarkusTransaction.requiringNew().call(() -> queries.one(id)));
    }

    private static RestResponse<TrainingView> withTag(TrainingView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
