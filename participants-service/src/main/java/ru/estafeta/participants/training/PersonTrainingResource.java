package ru.estafeta.participants.training;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;

@Path("/api/v1/people/{id}/training")
@Tag(name = "Training")
@RunOnVirtualThread
public class PersonTrainingResource {

    private static final String ATTENDED = """
            select t.id, t.title, o.name, t.sessions_needed, k.completed_on,
                   (select count(*) from attendance a where a.training_id = t.id and a.person_id = h.id) as attended,
                   (select max(s.held_on) from training_session s where s.training_id = t.id) as last_on
            from trainee k join training t on t.id = k.training_id join organisation o on o.id = t.organisation_id
            join person h on h.id = k.person_id
            where (h.id = ? or h.merged_into = ?) and h.restricted_on is null order by last_on desc, t.id""";
    private static final String CERTIFICATES = """
            select c.id, c.provider, c.programme, c.hours, c.number, c.issued_on, c.remote
            from training_certificate c join person h on h.id = c.person_id
            where (h.id = ? or h.merged_into = ?) and h.restricted_on is null order by c.issued_on desc, c.id""";

    private final People people;
    private final Certificates certificates;
    private final TrainedDays trained;
    private final Caller caller;
    private final Rows rows;
    private final Audit audit;

    PersonTrainingResource(
            People people, Certificates certificates, TrainedDays trained, Caller caller, Rows rows, Audit audit) {
        this.people = people;
        this.certificates = certificates;
        this.trained = trained;
        this.caller = caller;
        this.rows = rows;
        this.audit = audit;
    }

    @Schema(
            name = "TrainingOfPerson",
            description = "trainedOn: the first day on which he had been trained, by a school of mentors or elsewhere")
    public record TrainingOfPerson(
            @Nullable LocalDate trainedOn, List<AttendedTraining> trainings, List<CertificateView> certificates) {}

    @Schema(name = "AttendedTraining")
    public record AttendedTraining(
            UUID id,
            String title,
            String organisationName,
            long attended,
            int sessionsNeeded,
            @Nullable LocalDate completedOn) {}

    @Schema(name = "TrainingCertificate")
    public record CertificateView(
            UUID id,
            String provider,
            String programme,
            int hours,
            @Nullable String number,
            LocalDate issuedOn,
            boolean remote) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Where somebody has been trained as a mentor, and since when he is")
    public TrainingOfPerson read(@PathParam("id") UUID id) {
        audit.record(Audit.READ, "person", id.toString(), people.existing(id).organisation(), null);
        return view(id);
    }

    @POST
    @Path("certificates")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Record the certificate of a course elsewhere")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "PERSON_ERASED, PERSON_MERGED")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING, DATE_IN_FUTURE, DATE_TOO_EARLY")
    public RestResponse<TrainingOfPerson> add(@PathParam("id") UUID id, @NotNull @Valid Certificate certificate) {
        var by = caller.name();
        return RestResponse.status(
                Response.Status.CREATED, changed(id, person -> certificates.add(person, certificate, by)));
    }

    @DELETE
    @Path("certificates/{certificate}")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Remove a certificate that was recorded by mistake")
    public TrainingOfPerson remove(@PathParam("id") UUID id, @PathParam("certificate") UUID certificate) {
        return changed(id, person -> certificates.remove(person, certificate));
    }

    private TrainingOfPerson changed(UUID id, Consumer<Person> work) {
        QuarkusTransaction.requiringNew()
                .run(() -> caller.requireWithin(people.existing(id).organisation()));
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> work.accept(people.existing(id))));
        return QuarkusTransaction.requiringNew().call(() -> view(id));
    }

    private TrainingOfPerson view(UUID id) {
        return new TrainingOfPerson(
                trained.of(id),
                rows.list(
                        ATTENDED,
                        row -> new AttendedTraining(
                                Rows.uuid(row, "id"),
                                row.getString("title"),
                                row.getString("name"),
                                row.getLong("attended"),
                                row.getInt("sessions_needed"),
                                Rows.date(row, "completed_on")),
                        id,
                        id),
                rows.list(
                        CERTIFICATES,
                        row -> new CertificateView(
                                Rows.uuid(row, "id"),
                                row.getString("provider"),
                                row.getString("programme"),
                                row.getInt("hours"),
                                row.getString("number"),
                                Rows.day(row, "issued_on"),
                                row.getBoolean("remote")),
                        id,
                        id));
    }
}
