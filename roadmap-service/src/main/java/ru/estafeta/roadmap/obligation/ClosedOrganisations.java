package ru.estafeta.roadmap.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import ru.estafeta.platform.organisation.OrganisationChanged;
import ru.estafeta.platform.store.Rows;

/** With an organisation that closes, or works again, the rows above that wait for it may be done, or open again. */
@ApplicationScoped
class ClosedOrganisations {

    private final Rows rows;
    private final Obligations obligations;

    ClosedOrganisations(Rows rows, Obligations obligations) {
        this.rows = rows;
        this.obligations = obligations;
    }

    void on(@Observes OrganisationChanged changed) {
        if (!changed.closing()) {
            return;
        }
        rows.list(
                        "select distinct activity_id from obligation where organisation_id = ? and not withdrawn",
                        row -> Rows.uuid(row, "activity_id"),
                        changed.organisation())
                .forEach(obligations::settle);
    }
}
