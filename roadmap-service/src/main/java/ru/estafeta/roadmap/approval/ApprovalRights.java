package ru.estafeta.roadmap.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.roadmap.Roadmap;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;

/**
 * Whose step it is. The organisation of the roadmap submits, approves and closes (or one above does it in its place);
 * the organisation directly above agrees or returns. A municipality may approve its own by its own order.
 */
@ApplicationScoped
class ApprovalRights {

    private static final Set<String> WRITERS =
            Set.of(Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR);
    private static final Set<String> AGREEING = Set.of(Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR);
    private static final Set<OrganisationType> OF_THEIR_OWN_ORDERS =
            Set.of(OrganisationType.MUNICIPALITY, OrganisationType.REGION);

    private final Caller caller;
    private final OrganisationTree tree;
    private final RoadmapAccess access;

    ApprovalRights(Caller caller, OrganisationTree tree, RoadmapAccess access) {
        this.caller = caller;
        this.tree = tree;
        this.access = access;
    }

    void requireOwner(Roadmap roadmap) {
        access.requireWritable(roadmap);
    }

    void requireAgreeing(Roadmap roadmap) {
        var above = agreeing(roadmap);
        if (above == null || !above.equals(caller.organisation())) {
            throw Refusal.forbidden(
                    above == null
                            ? "Карту региона согласовывать не с кем: утвердите её приказом."
                            : "Эту дорожную карту согласует другая организация: " + access.name(above) + ".");
        }
    }

    boolean isOwner(Roadmap roadmap) {
        return hasAny(WRITERS) && tree.isWithin(roadmap.organisation(), caller.organisation());
    }

    boolean isAgreeing(Roadmap roadmap) {
        return hasAny(AGREEING) && caller.organisation().equals(agreeing(roadmap));
    }

    boolean needsNoAgreement(Roadmap roadmap) {
        return tree.find(roadmap.organisation())
                .map(OrganisationNode::type)
                .filter(OF_THEIR_OWN_ORDERS::contains)
                .isPresent();
    }

    boolean hasAgreeingOrganisation(Roadmap roadmap) {
        return agreeing(roadmap) != null;
    }

    /** The organisation directly above, which agrees; none above the region. */
    @Nullable
    UUID agreeing(Roadmap roadmap) {
        return tree.find(roadmap.organisation()).map(OrganisationNode::parent).orElse(null);
    }

    private boolean hasAny(Set<String> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
