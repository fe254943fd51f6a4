package ru.estafeta.participants.duplicate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.register.PersonRequest;
import ru.estafeta.participants.snils.Snils;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.organisation.OrganisationTree;

/** Who may be meant while somebody is being written. Names travel in the body: addresses are kept in logs. */
@Path("/api/v1/duplicate-searches")
@Tag(name = "Duplicates")
@RunOnVirtualThread
public class DuplicateSearchResource {

    private static final int MOST = 5;

    private final Lookalikes lookalikes;
    private final SnilsSafe safe;
    private final People people;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Audit audit;

    DuplicateSearchResource(
            Lookalikes lookalikes, SnilsSafe safe, People people, OrganisationTree tree, Caller caller, Audit audit) {
        this.lookalikes = lookalikes;
        this.safe = safe;
        this.people = people;
        this.tree = tree;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(name = "Lookalikes", description = "The most likely first, five at most")
    public record LookalikesView(List<Lookalike> items) {}

    @Schema(name = "Lookalike", description = "birth: the full date, or the year alone")
    public record Lookalike(
            UUID id,
            String name,
            String birth,
            @Nullable String className,
            String organisationName,
            Likelihood likelihood,
            List<Reason> reasons) {}

    private record Found(Traits card, Resemblance resemblance) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Cards in the caller's subtree that may be of the person who is being written",
            description = "Nothing is written but the log")
    public LookalikesView search(@NotNull @Valid PersonRequest request) {
        caller.requireWithin(request.organisation());
        audit.record(Audit.READ, "duplicate", "search", request.organisation(), null);
        var data = request.data();
        var contacts = data.contacts();
        var snils = Snils.orNone(request.snils());
        var typed = new Traits(
                new UUID(0, 0),
                request.organisation(),
                data.familyName(),
                data.givenName(),
                data.patronymic(),
                data.birth(),
                data.kind(),
                contacts.phone(),
                contacts.email(),
                snils == null ? null : safe.matching(snils));
        return new LookalikesView(lookalikes.of(typed).stream()
                .filter(card -> tree.isWithin(card.organisation(), caller.organisation()))
                .flatMap(card -> Resemblance.between(typed, card).map(found -> new Found(card, found)).stream())
                .sorted(Comparator.comparing(
                                (Found found) -> found.resemblance().likelihood())
                        .thenComparing(found -> found.card().id()))
                .limit(MOST)
                .map(this::view)
                .toList());
    }

    private Lookalike view(Found found) {
        var card = people.existing(found.card().id());
        var date = card.birth().date();
        return new Lookalike(
                card.id(),
                card.fullName(),
                date == null ? Integer.toString(card.birth().year()) : date.toString(),
                card.className(),
                tree.find(card.organisation()).map(node -> node.name()).orElse(""),
                found.resemblance().likelihood(),
                found.resemblance().reasons());
    }
}
