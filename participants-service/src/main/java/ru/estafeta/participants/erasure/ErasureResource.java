package ru.estafeta.participants.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.word.WordFile;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/erasures")
@Tag(name = "Erasures")
@RunOnVirtualThread
public class ErasureResource {

    private static final String CSV = "text/csv; charset=UTF-8";

    private final Erasures erasures;
    private final Caller caller;
    private final Audit audit;

    ErasureResource(Erasures erasures, Caller caller, Audit audit) {
        this.erasures = erasures;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Acts of an organisation and those below it, latest first, without names")
    public Page<ErasureView> list(@QueryParam("organisation") @Nullable UUID organisation) {
        return Page.of(erasures.in(caller.organisationOrOwn(organisation)));
    }

    @GET
    @Path("{id}/act")
    @Produces(WordFile.TYPE)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "The act as a Word document; it names the person. The read is logged")
    public RestResponse<byte[]> act(@PathParam("id") UUID id) {
        var erasure = read(id);
        return Download.of(
                erasure.act(),
                WordFile.TYPE,
                "Акт " + erasure.view().number() + " об уничтожении персональных данных.docx");
    }

    @GET
    @Path("{id}/log")
    @Produces(CSV)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "The export of the log that belongs to the act, as CSV for Excel")
    public RestResponse<byte[]> log(@PathParam("id") UUID id) {
        var erasure = read(id);
        return Download.of(
                erasure.log(),
                CSV,
                "Выгрузка из журнала к акту " + erasure.view().number() + ".csv");
    }

    private Erasures.Kept read(UUID id) {
        var erasure = erasures.existing(id);
        caller.requireWithin(erasure.view().organisation());
        audit.record(Audit.READ, "erasure", id.toString(), erasure.view().organisation(), null);
        return erasure;
    }
}
