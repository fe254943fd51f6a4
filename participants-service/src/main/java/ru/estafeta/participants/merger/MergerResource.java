package ru.estafeta.participants.merger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.organisation.MergeOrganisations;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;

@Path("/api/v1/organisations/{organisation}/merger")
@Tag(name = "Organisations")
@RunOnVirtualThread
public class MergerResource {

    /**
     * @param into the organisation that goes on
     * @param on first day on which the two are one, today or earlier
     */
    @Schema(
            name = "OrganisationMerger",
            requiredProperties = {"into", "on"})
    public record Merger(
            @NotNull(message = "Выберите организацию, к которой присоединяют.")
            UUID into,

            @NotNull(message = "Укажите, с какого дня организация присоединена.")
            LocalDate on) {}

    private final Organisations organisations;
    private final MergeOrganisations tree;
    private final Belongings belongings;
    private final Caller caller;
    private final Audit audit;

    MergerResource(
            Organisations organisations, MergeOrganisations tree, Belongings belongings, Caller caller, Audit audit) {
        this.organisations = organisations;
        this.tree = tree;
        this.belongings = belongings;
        this.caller = caller;
        this.audit = audit;
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Merge an organisation into another one of the caller's subtree",
            description =
                    "It is closed from that day and stands below its successor. Cards of its people, roles that are"
                            + " not over, candidacies and lower organisations that work go over; what it did stays its own, and"
                            + " figures count it there until that day (tree=as-it-was) or at the successor (tree=restated).")
    @APIResponse(responseCode = "204", description = "Merged")
    @APIResponse(responseCode = "409", description = "ORGANISATION_CLOSED: it has been closed already")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    @APIResponse(
            responseCode = "422",
            description = "SAME_ORGANISATION, OTHER_KIND, ORGANISATION_CLOSED, DATE_IN_FUTURE, CHANGED_LATER")
    public void merge(
            @PathParam("organisation") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Merger merger) {
        caller.requireWithin(id);
        caller.requireWithin(merger.into());
        var ending = organisations.existing(id);
        ETags.requireMatch(ifMatch, ending.version());
        var below = tree.merge(ending, organisations.existing(merger.into()), merger.on());
        belongings.goOver(id, merger.into(), below);
        audit.record("MERGE", "organisation", id.toString(), id, merger.into().toString());
    }

    @DELETE
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Take a merger back",
            description = "Whatever went over comes back, unless it has gone on somewhere else since.")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "409", description = "NOT_MERGED, MERGED_ON: its successor has been merged itself")
    public void takeBack(@PathParam("organisation") UUID id) {
        caller.requireWithin(id);
        var ended = organisations.existing(id);
        var successor = MergeOrganisations.successorOf(ended);
        tree.takeBack(ended, belongings.organisationsOf(id));
        belongings.comeBack(id, successor);
        audit.record("UNMERGE", "organisation", id.toString(), id, successor.toString());
    }
}
