package ru.estafeta.participants.resolution;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

/**
 * Opens a figure: monitoring knows people by pseudonyms, here those entitled learn who they are. Whoever counts under the
 * pseudonym of a card that the caller may not see is shown by the one that he may.
 */
@Path("/api/v1/people-resolutions")
@Tag(name = "People")
@RunOnVirtualThread
public class PersonResolutionResource {

    private static final int AT_ONCE = 1000;
    private static final String SELECT =
            "select distinct on (pseudonym) coalesce(h.counted_as, h.pseudonym) as pseudonym, h.id,"
                    + " h.shown_name as name, o.name as organisation_name from person h join organisation o on o.id = h.organisation_id";
    private static final String SUBTREE = "(select id from organisation_node"
            + " where path <@ (select path from organisation_node where id = :own))";

    private final EntityManager database;
    private final Caller caller;
    private final Audit audit;

    PersonResolutionResource(EntityManager database, Caller caller, Audit audit) {
        this.database = database;
        this.caller = caller;
        this.audit = audit;
    }

    public record ResolutionRequest(
            @NotEmpty(message = "Укажите хотя бы один псевдоним.")
            @Size(max = AT_ONCE, message = "За раз – до 1000 псевдонимов.")
            List<@NotBlank String> pseudonyms) {}

    @Schema(name = "ResolvedPerson")
    public record Resolved(String pseudonym, Known person) {}

    public record Known(UUID id, String name, String organisationName) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(
            summary = "Who stands behind pseudonyms, as far as the caller may see; the read is logged",
            description = "Pseudonyms of people outside the caller's subtree are left out, as unknown ones are")
    public Page<Resolved> resolve(@NotNull @Valid ResolutionRequest request) {
        audit.record(Audit.READ, "person", "resolution", caller.organisation(), null);
        var rows = new ListQuery()
                .where("(h.pseudonym in (:pseudonyms) and h.counted_as is null or h.counted_as in (:pseudonyms))")
                .with("pseudonyms", request.pseudonyms())
                .where("(h.organisation_id in " + SUBTREE + " or exists (select 1 from participation a"
                        + " where a.person_id = h.id and a.organisation_id in " + SUBTREE + "))")
                .with("own", caller.organisation())
                .rows(database, SELECT, "pseudonym, h.counted_as is not null, h.id", AT_ONCE);
        return Page.of(rows.stream()
                .map(PersonResolutionResource::resolved)
                .sorted(Comparator.comparing(resolved -> resolved.person().name()))
                .toList());
    }

    private static Resolved resolved(Tuple row) {
        return new Resolved(
                row.get("pseudonym", String.class),
                new Known(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("organisation_name", String.class)));
    }
}
