package ru.estafeta.roadmap.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;

@Path("/api/v1/evidence")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class EvidenceFileResource {

    private final EvidenceStore store;

    EvidenceFileResource(EvidenceStore store) {
        this.store = store;
    }

    @GET
    @Path("kinds")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "Kinds of documents")
    public Page<EvidenceKind> kinds() {
        return Page.of(List.copyOf(EvidenceKinds.ALL));
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "The file, to be saved: the browser itself never opens it")
    public RestResponse<byte[]> file(@PathParam("id") UUID id) {
        var evidence = store.existing(id);
        var file = evidence.file();
        if (file == null) {
            throw Refusal.notFound("У этого подтверждения нет файла, это ссылка.");
        }
        return Download.of(store.content(id), MediaType.APPLICATION_OCTET_STREAM, file.name());
    }
}
