package ru.estafeta.roadmap.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;

/**
 * Who may do what with the roadmaps of an organisation: read those of the own subtree and of the organisations above,
 * whose roadmaps are addressed to the caller; change those of the own subtree only.
 */
@ApplicationScoped
public class RoadmapAccess {

    private final Caller caller;
    private final OrganisationTree tree;

    RoadmapAccess(Caller caller, OrganisationTree tree) {
        this.caller = caller;
        this.tree = tree;
    }

    /** The organisation whose roadmaps are asked for, the caller's own by default. */
    public UUID readable(@Nullable UUID asked) {
        if (asked == null) {
            return caller.organisation();
        }
        if (!tree.isWithin(caller.organisation(), asked)) {
            caller.requireWithin(asked);
        }
        return asked;
    }

    /** A roadmap that can be seen but is led by an organisation above is not the caller's to change. */
    public void requireWritable(Roadmap roadmap) {
        if (!tree.isWithin(roadmap.organisation(), caller.organisation())) {
            throw Refusal.forbidden("Эту дорожную карту ведёт другая организация (" + name(roadmap.organisation())
                    + "), изменить её может только она.");
        }
    }

    public String name(UUID organisation) {
        return tree.find(organisation).map(OrganisationNode::name).orElse("");
    }
}
