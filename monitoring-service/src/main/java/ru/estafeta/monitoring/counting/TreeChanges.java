package ru.estafeta.monitoring.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import ru.estafeta.platform.organisation.OrganisationChanged;
import ru.estafeta.platform.store.Rows;

/**
 * Follows organisations that arrive, move or change. Sums over a subtree follow by themselves; only subjects with parts
 * at several organisations have a correction at a common ancestor that may now be another one, and a school counts
 * itself only once it is known to be a school. What goes into another one counts as it.
 */
@ApplicationScoped
class TreeChanges {

    private static final String BELOW = """
            with recursive below as (
                select id from organisation_node where id = ?
                union all select n.id from organisation_node n join below b on n.parent = b.id)
            """;
    private static final String PERSONS_OF_SEVERAL = BELOW + """
            select distinct m.person from pair_member_fact m join below b on b.id = m.organisation_id
            where exists (select 1 from pair_member_fact other
                          where other.person = m.person and other.organisation_id <> m.organisation_id)""";
    private static final String EMPLOYERS_OF_SEVERAL = BELOW + """
            select distinct m.employer from pair_member_fact m join below b on b.id = m.organisation_id
            where exists (select 1 from pair_member_fact other
                          where other.employer = m.employer and other.organisation_id <> m.organisation_id)""";

    private final Rows rows;
    private final Counting counting;

    TreeChanges(Rows rows, Counting counting) {
        this.rows = rows;
        this.counting = counting;
    }

    void on(@Observes OrganisationChanged change) {
        counting.waitForOthers();
        var subjects = new Subjects();
        subjects.addPersons(rows.list(PERSONS_OF_SEVERAL, row -> row.getString(1), change.organisation()));
        subjects.addEmployers(
                rows.list(EMPLOYERS_OF_SEVERAL, row -> row.getObject(1, UUID.class), change.organisation()));
        var merged = Stream.of(change.organisation(), change.formerSuccessor())
                .filter(Objects::nonNull)
                .toList();
        subjects.addSchools(merged);
        subjects.addEmployers(merged);
        counting.recount(subjects);
    }
}
