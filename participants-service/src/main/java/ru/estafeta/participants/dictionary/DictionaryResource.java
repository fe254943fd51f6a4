package ru.estafeta.participants.dictionary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

/** The dictionary of the region: forms of mentoring with their role models, and kinds. */
@Path("/api/v1")
@Tag(name = "Programmes")
@RunOnVirtualThread
public class DictionaryResource {

    private final Dictionary dictionary;
    private final Caller caller;
    private final Audit audit;

    DictionaryResource(Dictionary dictionary, Caller caller, Audit audit) {
        this.dictionary = dictionary;
        this.caller = caller;
        this.audit = audit;
    }

    public record MentoringKindsRequest(
            @NotNull(message = "Перечислите виды наставничества.") @Size(max = 50, message = "Видов – до 50.")
            List<
                            @NotBlank(message = "Назовите вид наставничества.")
                            @Size(max = 150, message = "Название – до 150 знаков.") String>
                    names) {}

    @GET
    @Path("mentoring-forms")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(summary = "Forms of mentoring with their role models, and as which of the five each is reported")
    public Page<FormEntry> forms() {
        return Page.of(dictionary.forms());
    }

    @POST
    @Path("mentoring-forms")
    @Transactional
    @RolesAllowed(Roles.REGION_OPERATOR)
    @Operation(summary = "Add a form of the region's own")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "422", description = "FORM_EXISTS, NOT_FEDERAL")
    public RestResponse<FormEntry> add(@NotNull @Valid FormRequest request) {
        var added = dictionary.add(request);
        log("ADD_FORM", added.code());
        return RestResponse.status(Response.Status.CREATED, added);
    }

    @PUT
    @Path("mentoring-forms/{code}")
    @Transactional
    @RolesAllowed(Roles.REGION_OPERATOR)
    @Operation(summary = "Change a form; programmes that have it show the new name")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    @APIResponse(responseCode = "422", description = "FORM_EXISTS, FORM_OF_AN_ACT, NOT_FEDERAL")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public FormEntry change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FormRequest request) {
        var changed = dictionary.change(code, ifMatch, request);
        log("CHANGE_FORM", code);
        return changed;
    }

    @GET
    @Path("mentoring-kinds")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(summary = "Kinds of mentoring that a programme can have")
    public Page<Named> kinds() {
        return Page.of(dictionary.kinds());
    }

    @PUT
    @Path("mentoring-kinds")
    @Transactional
    @RolesAllowed(Roles.REGION_OPERATOR)
    @Operation(summary = "Say which kinds are offered; one that is left out stays where it was chosen")
    public Page<Named> putKinds(@NotNull @Valid MentoringKindsRequest request) {
        var kinds = dictionary.putKinds(request.names());
        log("CHANGE_KINDS", "region");
        return Page.of(kinds);
    }

    private void log(String deed, String subject) {
        audit.record(deed, "mentoring-form", subject, caller.organisation(), null);
    }
}
