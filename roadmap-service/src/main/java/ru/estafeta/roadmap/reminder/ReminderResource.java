package ru.estafeta.roadmap.reminder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

/** Reminders of the caller's organisation. */
@Path("/api/v1/reminders")
@Tag(name = "Reminders")
@RunOnVirtualThread
public class ReminderResource {

    private final Reminders reminders;
    private final Caller caller;
    private final Audit audit;

    ReminderResource(Reminders reminders, Caller caller, Audit audit) {
        this.reminders = reminders;
        this.caller = caller;
        this.audit = audit;
    }

    /** @param ids all without it */
    @Schema(name = "ReadReminders")
    record ReadRequest(
            @Nullable @Size(max = 500, message = "Не больше 500 за раз.")
            List<UUID> ids) {}

    /** @param email mailbox of the office to which the digest goes; none is sent without it */
    @Schema(name = "NotificationAddress")
    record Address(
            @Nullable
            @Email(message = "Адрес почты пишется так: school@example.ru.")
            @Size(max = 200, message = "Не длиннее 200 знаков.")
            String email) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Terms that are near or over, the unread first")
    public Page<Reminder> list(
            @QueryParam("unread") @DefaultValue("false") boolean unread, @QueryParam("limit") @Nullable Integer limit) {
        return Page.of(reminders.of(caller.organisation(), unread, Page.limit(limit)));
    }

    @POST
    @Path("read")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Mark as read")
    public RestResponse<Void> read(@NotNull @Valid ReadRequest request) {
        reminders.read(caller.organisation(), request.ids());
        return RestResponse.noContent();
    }

    @GET
    @Path("address")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Where the digest goes")
    public Address address() {
        return new Address(reminders.address(caller.organisation()));
    }

    @PUT
    @Path("address")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Set where the digest goes; without an address no letters are sent")
    public Address setAddress(@NotNull @Valid Address request) {
        var email = request.email() == null || request.email().isBlank()
                ? null
                : request.email().strip();
        reminders.setAddress(caller.organisation(), email, caller.name());
        var organisation = caller.organisation();
        audit.record("NOTIFICATION_ADDRESS_SET", "organisation", organisation.toString(), organisation, null);
        return new Address(email);
    }
}
