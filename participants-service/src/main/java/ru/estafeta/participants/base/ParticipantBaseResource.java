package ru.estafeta.participants.base;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.importing.reading.Layout;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.organisation.OrganisationTree;

@Path("/api/v1/participant-bases")
@Tag(name = "People")
@RunOnVirtualThread
public class ParticipantBaseResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BaseQueries queries;
    private final OrganisationTree tree;
    private final Audit audit;
    private final Caller caller;

    ParticipantBaseResource(BaseQueries queries, OrganisationTree tree, Audit audit, Caller caller) {
        this.queries = queries;
        this.tree = tree;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("mentees")
    @Produces(XLSX)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "The base of mentees in its official form (13 columns) as a workbook",
            description = "Participants of the organisation and those below it whose consent holds. The read is logged")
    public RestResponse<byte[]> mentees(@QueryParam("organisation") @Nullable UUID organisation) {
        return base(Layout.MENTEES, ParticipantRole.MENTEE, "База наставляемых", organisation);
    }

    @GET
    @Path("mentors")
    @Produces(XLSX)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "The base of mentors in its official form (16 columns) as a workbook",
            description = "Participants of the organisation and those below it whose consent holds. The read is logged")
    public RestResponse<byte[]> mentors(@QueryParam("organisation") @Nullable UUID organisation) {
        return base(Layout.MENTORS, ParticipantRole.MENTOR, "База наставников", organisation);
    }

    private RestResponse<byte[]> base(Layout layout, ParticipantRole role, String title, @Nullable UUID organisation) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "participant-base", role.name(), root, null);
        var whose = tree.find(root).map(node -> node.name()).orElse("");
        return Download.of(
                BaseWorkbook.of(layout, title + ". " + whose, queries.of(role, root)), XLSX, title + ".xlsx");
    }
}
