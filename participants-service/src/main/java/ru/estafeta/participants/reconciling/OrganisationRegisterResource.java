package ru.estafeta.participants.reconciling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;

@Path("/api/v1/organisations/{organisation}")
@Tag(name = "Organisations")
@RunOnVirtualThread
public class OrganisationRegisterResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CompareRegister comparing;
    private final TakeRegisterOver taking;
    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Audit audit;

    OrganisationRegisterResource(
            CompareRegister comparing,
            TakeRegisterOver taking,
            Organisations organisations,
            OrganisationTree tree,
            Caller caller,
            Audit audit) {
        this.comparing = comparing;
        this.taking = taking;
        this.organisations = organisations;
        this.tree = tree;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Path("register")
    @Produces(XLSX)
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Organisations below a place as a workbook that can be put right and brought back")
    public RestResponse<byte[]> workbook(@PathParam("organisation") UUID id) {
        caller.requireWithin(id);
        var nodes = tree.subtree(id).stream()
                .filter(node -> node.closedOn() == null && !node.id().equals(id))
                .filter(node -> node.type() != OrganisationType.PRIVATE_PERSON)
                .toList();
        var known = organisations.byId(nodes.stream().map(OrganisationNode::id).toList());
        var entries = nodes.stream()
                .map(node -> new RegisterWorkbook.Entry(
                        node.name(),
                        TypeWords.of(node.type()),
                        municipalityOf(node),
                        Objects.requireNonNull(known.get(node.id())).codes()))
                .toList();
        return Download.of(RegisterWorkbook.of(entries), XLSX, "Организации.xlsx");
    }

    private @Nullable String municipalityOf(OrganisationNode node) {
        return node.parent() == null
                ? null
                : tree.find(node.parent())
                        .filter(parent -> parent.type() == OrganisationType.MUNICIPALITY)
                        .map(OrganisationNode::name)
                        .orElse(null);
    }

    @POST
    @Path("register-comparisons")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Lay a register (xlsx, csv) beside the organisations below a place; nothing is written",
            description =
                    "An organisation is known by its code ОО-1, ОГРН or ИНН where only one has it, else by its name"
                            + " in its municipality. Columns that are not there change nothing.")
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_FILE")
    @APIResponse(
            responseCode = "422",
            description = "EMPTY_FILE, FILE_HAS_MACROS, FILE_DAMAGED, NO_HEADINGS, TOO_MANY_ROWS")
    public RegisterComparison compare(@PathParam("organisation") UUID id, @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        caller.requireWithin(id);
        if (file == null) {
            throw Refusal.invalid("FILE_MISSING", "file", "Приложите файл реестра.");
        }
        return comparing.compare(id, RegisterSheet.read(file.uploadedFile(), file.fileName()));
    }

    @POST
    @Path("register-changes")
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Take over rows of a comparison, all of them or nothing; the same again changes nothing more")
    @APIResponse(responseCode = "204", description = "Taken over")
    @APIResponse(responseCode = "412", description = "An organisation has changed since the comparison")
    @APIResponse(responseCode = "422", description = "ROW_REFUSED: which row, and why")
    public void take(@PathParam("organisation") UUID id, @NotNull @Valid TakeRegisterOver.Changes changes) {
        caller.requireWithin(id);
        taking.take(changes);
        audit.record(
                "TAKE_REGISTER",
                "organisation",
                id.toString(),
                id,
                changes.rows().size() + " + " + changes.closed().size());
    }
}
