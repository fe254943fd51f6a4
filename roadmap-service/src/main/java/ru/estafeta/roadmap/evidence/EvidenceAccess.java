package ru.estafeta.roadmap.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.roadmap.roadmap.Activity;

/** Who may confirm a row: those who lead it, and those to whom it is an obligation. */
@ApplicationScoped
class EvidenceAccess {

    private static final Set<String> WRITERS =
            Set.of(Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR);

    private final Caller caller;
    private final OrganisationTree tree;
    private final Rows rows;

    EvidenceAccess(Caller caller, OrganisationTree tree, Rows rows) {
        this.caller = caller;
        this.tree = tree;
        this.rows = rows;
    }

    boolean mayAdd(Activity row) {
        return caller.roles().stream().anyMatch(WRITERS::contains) && (leads(row) || isObliged(row));
    }

    /** Whose document a new one is. */
    UUID ownerOfNew(Activity row) {
        if (leads(row)) {
            return row.organisation();
        }
        if (isObliged(row)) {
            return caller.organisation();
        }
        throw Refusal.forbidden("Эту строку подтверждает другая организация.");
    }

    private boolean leads(Activity row) {
        return tree.isWithin(row.organisation(), caller.organisation());
    }

    private boolean isObliged(Activity row) {
        return !rows.list(
                        "select 1 from obligation where activity_id = ? and organisation_id = ? and not withdrawn",
                        found -> true,
                        row.id(),
                        caller.organisation())
                .isEmpty();
    }
}
