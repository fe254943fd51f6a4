package ru.estafeta.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PairMemberV1;
import ru.estafeta.contracts.PairStateV1;
import ru.estafeta.monitoring.counting.Subjects;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Keeps pairs and groups with their members; whoever left or joined one is counted anew. */
@ApplicationScoped
class PairProjector {

    private static final String SCHOOLS_BEFORE = "select organisation_id from pair_fact where id = any(?)";
    private static final String KEEP = """
            insert into pair_fact as f
                (id, version, organisation_id, form, status, starts_on, order_number, order_date, ended_on)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set version = excluded.version, organisation_id = excluded.organisation_id, form = excluded.form,
                status = excluded.status, starts_on = excluded.starts_on, order_number = excluded.order_number,
                order_date = excluded.order_date, ended_on = excluded.ended_on
            where f.version < excluded.version
            returning id""";
    private static final String REMOVE_MEMBERS = """
            delete from pair_member_fact where pair_id = any(?) returning person, employer""";
    private static final String ADD_MEMBERS = """
            insert into pair_member_fact
                (pair_id, participation, person, role, organisation_id, employer, employer_type)
            select * from unnest(?, ?, ?, ?, ?, ?, ?)""";

    private final Rows rows;

    PairProjector(Rows rows) {
        this.rows = rows;
    }

    void apply(Collection<PairStateV1> states, Subjects changed) {
        if (states.isEmpty()) {
            return;
        }
        var newest = HighestVersion.of(states, PairStateV1::id, PairStateV1::version);
        var schoolsBefore = rows.list(
                SCHOOLS_BEFORE, row -> Rows.uuid(row, "organisation_id"), SqlArray.uuids(newest, PairStateV1::id));
        var kept = keep(newest);
        if (kept.isEmpty()) {
            return;
        }
        var pairs = newest.stream().filter(pair -> kept.contains(pair.id())).toList();
        changed.addSchools(schoolsBefore);
        changed.addSchools(pairs.stream().map(PairStateV1::organisation).toList());
        replaceMembers(pairs, changed);
    }

    private Set<UUID> keep(List<PairStateV1> pairs) {
        return new HashSet<>(rows.list(
                KEEP,
                row -> Rows.uuid(row, "id"),
                SqlArray.uuids(pairs, PairStateV1::id),
                SqlArray.longs(pairs, PairStateV1::version),
                SqlArray.uuids(pairs, PairStateV1::organisation),
                SqlArray.texts(pairs, PairStateV1::form),
                SqlArray.texts(pairs, PairStateV1::status),
                SqlArray.dates(pairs, PairStateV1::startsOn),
                SqlArray.texts(pairs, PairProjector::orderNumber),
                SqlArray.dates(pairs, PairProjector::orderDate),
                SqlArray.dates(pairs, PairStateV1::endedOn)));
    }

    private void replaceMembers(List<PairStateV1> pairs, Subjects changed) {
        rows.list(
                REMOVE_MEMBERS,
                row -> {
                    changed.addPersons(List.of(row.getString("person")));
                    var employer = row.getObject("employer", UUID.class);
                    changed.addEmployers(employer == null ? List.of() : List.of(employer));
                    return row;
                },
                SqlArray.uuids(pairs, PairStateV1::id));
        var members = pairs.stream()
                .flatMap(pair -> pair.members().stream().map(member -> new Member(pair.id(), member)))
                .toList();
        rows.update(
                ADD_MEMBERS,
                SqlArray.uuids(members, Member::pair),
                SqlArray.uuids(members, m -> m.member().participation()),
                SqlArray.texts(members, m -> m.member().person()),
                SqlArray.texts(members, m -> m.member().role()),
                SqlArray.uuids(members, m -> m.member().organisation()),
                SqlArray.uuids(members, m -> m.member().employer()),
                SqlArray.texts(members, m -> m.member().employerType()));
        changed.addPersons(members.stream().map(m -> m.member().person()).toList());
        changed.addEmployers(members.stream()
                .map(m -> m.member().employer())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    private record Member(UUID pair, PairMemberV1 member) {}

    private static @Nullable String orderNumber(PairStateV1 pair) {
        var order = pair.order();
        return order == null ? null : order.number();
    }

    private static @Nullable LocalDate orderDate(PairStateV1 pair) {
        var order = pair.order();
        return order == null ? null : order.date();
    }
}
