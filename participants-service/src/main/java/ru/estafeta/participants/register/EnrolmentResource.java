package ru.estafeta.participants.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.ConsentView;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.consent.RecordConsent;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.participation.EnterProgramme;
import ru.estafeta.participants.participation.ParticipationQueries;
import ru.estafeta.participants.participation.ParticipationView;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.snils.Snils;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.problem.Refusal;

/** A person, his consent and his role in one step: either all three are written or none. */
@Path("/api/v1/enrolments")
@Tag(name = "People")
@RunOnVirtualThread
public class EnrolmentResource {

    private final RegisterPerson registration;
    private final RecordConsent consentRecords;
    private final Consents consents;
    private final EnterProgramme programme;
    private final PersonQueries personQueries;
    private final ParticipationQueries participationQueries;
    private final People people;
    private final Caller caller;

    EnrolmentResource(
            RegisterPerson registration,
            RecordConsent consentRecords,
            Consents consents,
            EnterProgramme programme,
            PersonQueries personQueries,
            ParticipationQueries participationQueries,
            People people,
            Caller caller) {
        this.registration = registration;
        this.consentRecords = consentRecords;
        this.consents = consents;
        this.programme = programme;
        this.personQueries = personQueries;
        this.participationQueries = participationQueries;
        this.people = people;
        this.caller = caller;
    }

    @Schema(
            description = "Either person, a new one, or personId of one in the register. consent is for processing;"
                    + " it may be absent only where the person has given it before")
    public record EnrolmentRequest(
            @Nullable @Valid PersonRequest person,
            @Nullable UUID personId,
            @Nullable @Valid SignedConsent consent,
            @NotNull(message = "Укажите роль.") ParticipantRole role,

            @NotNull(message = "Укажите форму наставничества.")
            MentoringForm form,

            @NotNull(message = "Укажите день вхождения в программу.")
            LocalDate enteredOn,

            @NotNull(message = "Укажите организацию.") UUID organisation,
            @Nullable UUID programme) {}

    public record SignedConsent(
            @NotNull(message = "Укажите день подписи.") LocalDate signedOn,
            @NotNull(message = "Укажите, кто подписал.") Signer signedBy,

            @Nullable @Size(max = 200, message = "Имя представителя – до 200 знаков.")
            String guardian) {}

    @Schema(name = "Enrolment")
    public record EnrolmentView(PersonView person, ConsentView consent, ParticipationView participation) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Register a person with his consent and make him mentor or mentee, in one transaction")
    @APIResponse(responseCode = "201", description = "Enrolled")
    @APIResponse(responseCode = "409", description = "PARTICIPATION_EXISTS, CONSENT_EXISTS, SNILS_TAKEN")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING, WRONG_SIGNER, TOO_YOUNG, FORM_MISMATCH")
    public RestResponse<EnrolmentView> enrol(@NotNull @Valid EnrolmentRequest request) {
        var person = person(request);
        if (request.consent() != null) {
            var signed = request.consent();
            var signature = new Consent.Signature(signed.signedOn(), signed.signedBy(), signed.guardian());
            inPart("consent", () -> consentRecords.sign(person, ConsentPurpose.PROCESSING, signature));
        }
        var participation = programme.enter(
                person,
                request.organisation(),
                request.role(),
                request.form(),
                request.enteredOn(),
                request.programme());
        var consent = consents.active(person.id(), ConsentPurpose.PROCESSING)
                .map(Consent::view)
                .orElseThrow();
        return RestResponse.status(
                Response.Status.CREATED,
                new EnrolmentView(
                        personQueries.one(person.id()), consent, participationQueries.one(participation.id())));
    }

    private Person person(EnrolmentRequest request) {
        if ((request.person() == null) == (request.personId() == null)) {
            throw Refusal.invalid(
                    "PERSON_MISSING",
                    "person",
                    "Заполните данные нового участника или выберите записанного: что-то одно.");
        }
        if (request.person() != null) {
            var given = request.person();
            return inPart(
                    "person",
                    () -> registration.register(given.organisation(), given.data(), Snils.orNone(given.snils())));
        }
        var known = people.existing(java.util.Objects.requireNonNull(request.personId()));
        caller.requireWithin(known.organisation());
        return known;
    }

    /** Rules speak of their own fields; here those stand inside a part of the request. */
    private static <T> T inPart(String part, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            throw refusal.inPart(part);
        }
    }
}
