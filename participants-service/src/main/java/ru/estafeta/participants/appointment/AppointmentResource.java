package ru.estafeta.participants.appointment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/appointments")
@Tag(name = "Appointments")
@RunOnVirtualThread
public class AppointmentResource {

    private final Appointments appointments;
    private final FillPost posts;
    private final Caller caller;

    AppointmentResource(Appointments appointments, FillPost posts, Caller caller) {
        this.appointments = appointments;
        this.posts = posts;
        this.caller = caller;
    }

    @Schema(
            name = "Appointments",
            requiredProperties = {"items"})
    public record AppointmentList(List<AppointmentView> items) {}

    @Schema(
            name = "MadeAppointment",
            description = "temporaryPassword: shown this once; must be changed at the first sign-in",
            requiredProperties = {"appointment"})
    public record Made(
            AppointmentView appointment, @Nullable String temporaryPassword) {

        @Override
        public String toString() {
            return "Made";
        }
    }

    @Schema(description = "endedOn: first day on which he is not any more; the order, if there is one")
    public record EndRequest(
            @NotNull(message = "Укажите, с какого дня назначение не действует.")
            LocalDate endedOn,

            @Nullable @Size(max = 50, message = "Номер – до 50 знаков.")
            String orderNumber,

            @Nullable LocalDate orderDate) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Who fills the posts of one organisation, and who has: those that hold first")
    public AppointmentList list(@QueryParam("organisation") @Nullable UUID organisation) {
        return new AppointmentList(appointments.of(caller.organisationOrOwn(organisation)).stream()
                .map(Appointment::view)
                .toList());
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Appoint somebody by an order; with a username he gets an account with the role of the post")
    @APIResponse(responseCode = "201", description = "Appointed")
    @APIResponse(responseCode = "403", description = "The role is not the caller's to give")
    @APIResponse(responseCode = "409", description = "USERNAME_TAKEN")
    @APIResponse(responseCode = "422", description = "POST_OUT_OF_PLACE, TERM_OVER, DATE_IN_FUTURE, NO_ACCOUNT")
    public RestResponse<Made> appoint(@NotNull @Valid AppointRequest request) {
        var filled = posts.appoint(request);
        return RestResponse.ResponseBuilder.<Made>created(URI.create(
                        "/api/v1/appointments/" + filled.appointment().id()))
                .entity(new Made(filled.appointment().view(), filled.temporaryPassword()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{id}/ending")
    @Transactional
    @RolesAllowed({Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "End an appointment; its account is switched off at once")
    @APIResponse(responseCode = "409", description = "ALREADY_ENDED")
    @APIResponse(responseCode = "422", description = "ENDED_BEFORE_START, ORDER_INCOMPLETE, DATE_IN_FUTURE")
    public AppointmentView end(@PathParam("id") UUID id, @NotNull @Valid EndRequest request) {
        var appointment = appointments.existing(id);
        caller.requireWithin(appointment.organisation());
        posts.end(appointment, request.endedOn(), request.orderNumber(), request.orderDate());
        return appointment.view();
    }

    @DELETE
    @Path("{id}/ending")
    @Transactional
    @RolesAllowed({Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take the ending back; the account works again")
    @APIResponse(responseCode = "409", description = "NOT_ENDED, TERM_OVER")
    public AppointmentView resume(@PathParam("id") UUID id) {
        var appointment = appointments.existing(id);
        caller.requireWithin(appointment.organisation());
        posts.resume(appointment);
        return appointment.view();
    }
}
