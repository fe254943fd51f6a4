package ru.estafeta.participants.consent.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.scan.Scan;
import ru.estafeta.participants.scan.ScanFile;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;

@Path("/api/v1/consents/{id}/scans")
@Tag(name = "Consents")
@RunOnVirtualThread
public class ConsentScanResource {

    private final ConsentScans scans;

    ConsentScanResource(ConsentScans scans) {
        this.scans = scans;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary =
                    "Attach the scan of a signed paper: PDF, JPEG or PNG up to 10 MB; it takes the place of the former")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "400", description = "NO_FILE")
    @APIResponse(responseCode = "409", description = "CONSENT_WITHDRAWN, PERSON_ERASED, PERSON_MERGED")
    @APIResponse(responseCode = "413", description = "TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_FILE, judged by its content")
    @APIResponse(responseCode = "422", description = "EMPTY_FILE, FILE_DAMAGED, FILE_HAS_MACROS, NOT_ON_PAPER")
    public RestResponse<Scan> attach(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
        return RestResponse.status(Response.Status.CREATED, scans.attach(id, ScanFile.of(file)));
    }

    @GET
    @Path("{scan}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "The scan as a file to be saved. The read is logged")
    public RestResponse<byte[]> read(@PathParam("id") UUID id, @PathParam("scan") UUID scan) {
        var file = scans.read(id, scan);
        return Download.of(file.content(), MediaType.APPLICATION_OCTET_STREAM, file.name());
    }

    @DELETE
    @Path("{scan}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Remove a scan; for a day it can be put back, then it is deleted")
    @APIResponse(responseCode = "204", description = "Removed")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @PathParam("scan") UUID scan) {
        scans.remove(id, scan);
        return RestResponse.noContent();
    }

    @PUT
    @Path("{scan}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Put back a scan that was removed or replaced")
    @APIResponse(responseCode = "204", description = "In use again")
    public RestResponse<Void> putBack(@PathParam("id") UUID id, @PathParam("scan") UUID scan) {
        scans.putBack(id, scan);
        return RestResponse.noContent();
    }
}
