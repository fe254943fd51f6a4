package ru.estafeta.participants.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

/** The desk of consents: who has given which, who is to be asked. */
@Path("/api/v1/consents")
@Tag(name = "Consents")
@RunOnVirtualThread
public class ConsentRegisterResource {

    private final ConsentRegister register;
    private final Caller caller;
    private final Audit audit;

    ConsentRegisterResource(ConsentRegister register, Caller caller, Audit audit) {
        this.register = register;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(name = "ConsentCounts", description = "People by the state of their consent")
    public record Counts(Map<ConsentStandView.State, Long> states) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "People of an organisation and those below it with where one consent of theirs stands, by name")
    public Page<ConsentStandView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("purpose") @DefaultValue("PROCESSING") ConsentPurpose purpose,
            @QueryParam("state") List<ConsentStandView.State> states,
            @QueryParam("q") @Nullable String words,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "consent", "list", root, null);
        return register.list(root, purpose, states, words, limit, cursor);
    }

    @GET
    @Path("counts")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "How many people of an organisation and those below it stand where with one consent")
    public Counts counts(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("purpose") @DefaultValue("PROCESSING") ConsentPurpose purpose) {
        return new Counts(register.counts(caller.organisationOrOwn(organisation), purpose));
    }
}
