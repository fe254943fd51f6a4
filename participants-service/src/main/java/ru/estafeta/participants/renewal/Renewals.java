package ru.estafeta.participants.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;

/** Renewals of bases with what the last one of each school changed. */
@ApplicationScoped
class Renewals {

    private static final String SELECT = """
            select r.*, r.undone_at is null and not exists (select 1 from base_renewal later
                where later.organisation_id = r.organisation_id and later.undone_at is null
                  and later.school_year > r.school_year) as last
            from base_renewal r""";
    private static final String OPEN = """
            insert into base_renewal (id, organisation_id, school_year, renewed_on, moved_up, graduated, people_left,
                pairs_going_on, pairs_ended, renewed_at, renewed_by)
            values (?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?)
            on conflict (organisation_id, school_year) where undone_at is null do nothing""";
    /** What the year before changed is not taken back any more. */
    private static final String FORGET_EARLIER =
            "delete from base_renewal_change where organisation_id = ? and renewal_id <> ?";

    private static final String ADD = """
            update base_renewal set renewed_on = ?, order_number = coalesce(?, order_number),
                order_date = coalesce(?, order_date), moved_up = moved_up + ?, graduated = graduated + ?,
                people_left = people_left + ?, pairs_ended = pairs_ended + ?,
                pairs_going_on = (select count(*) from pair p
                    where p.organisation_id = base_renewal.organisation_id and p.status = 'APPROVED'),
                renewed_at = ?, renewed_by = ?
            where id = ?""";
    private static final String NOTE = """
            insert into base_renewal_change
                (renewal_id, organisation_id, kind, subject_id, version_after, person_id, class_before, let_go)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (renewal_id, kind, subject_id) do update
                set version_after = excluded.version_after, let_go = base_renewal_change.let_go || excluded.let_go""";

    private final Rows rows;
    private final IdGenerator ids;
    private final Clock clock;

    Renewals(Rows rows, IdGenerator ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Something that a renewal changed, so that it can be taken back.
     *
     * @param version right after the change
     * @param letGo of a pair: participations that it let go
     */
    record Change(
            RenewalView.Kind kind,
            UUID subject,
            long version,
            @Nullable UUID person,
            @Nullable String classBefore,
            List<UUID> letGo) {

        static Change of(RenewalView.Kind kind, UUID subject, long version, UUID person) {
            return new Change(kind, subject, version, person, null, List.of());
        }
    }

    List<RenewalView> of(UUID school) {
        return rows.list(
                SELECT + " where r.organisation_id = ? order by r.school_year desc, r.renewed_at desc",
                Renewals::view,
                school);
    }

    Optional<RenewalView> standing(UUID school, SchoolYear year) {
        return rows
                .list(
                        SELECT + " where r.organisation_id = ? and r.school_year = ? and r.undone_at is null",
                        Renewals::view,
                        school,
                        year.text())
                .stream()
                .findFirst();
    }

    RenewalView one(UUID school, UUID id) {
        return rows.list(SELECT + " where r.organisation_id = ? and r.id = ?", Renewals::view, school, id).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Такого обновления базы нет среди доступных вам."));
    }

    /** The one of that year; whoever renews the same school meanwhile waits until this transaction is over. */
    UUID open(UUID school, SchoolYear year, LocalDate day, String by) {
        rows.update(OPEN, ids.next(), school, year.text(), day, clock.instant(), by);
        var id = rows.list(
                        "select id from base_renewal where organisation_id = ? and school_year = ? and undone_at is null"
                                + " for update",
                        row -> Rows.uuid(row, "id"),
                        school,
                        year.text())
                .getFirst();
        if (one(school, id).last()) {
            rows.update(FORGET_EARLIER, school, id);
        }
        return id;
    }

    void note(UUID renewal, UUID school, Change change) {
        rows.update(
                NOTE,
                renewal,
                school,
                change.kind(),
                change.subject(),
                change.version(),
                change.person(),
                change.classBefore(),
                SqlArray.uuids(change.letGo(), id -> id));
    }

    /** @param counts added to what is there; those of pairs that go on are counted anew */
    void add(UUID renewal, RenewalRequest request, RenewalView.Counts counts, String by) {
        rows.update(
                ADD,
                request.renewedOn(),
                request.orderNumber(),
                request.orderDate(),
                counts.movedUp(),
                counts.graduated(),
                counts.peopleLeft(),
                counts.pairsEnded(),
                clock.instant(),
                by,
                renewal);
    }

    void lock(UUID renewal) {
        rows.list("select id from base_renewal where id = ? for update", row -> Rows.uuid(row, "id"), renewal);
    }

    /** In the order in which they are taken back: roles before the pairs that they stand in. */
    List<Change> changes(UUID renewal) {
        return rows.list(
                "select * from base_renewal_change where renewal_id = ?"
                        + " order by array_position(array['ROLE', 'PAIR', 'CARD'], kind), subject_id",
                row -> new Change(
                        RenewalView.Kind.valueOf(row.getString("kind")),
                        Rows.uuid(row, "subject_id"),
                        row.getLong("version_after"),
                        row.getObject("person_id", UUID.class),
                        row.getString("class_before"),
                        List.of((UUID[]) row.getArray("let_go").getArray())),
                renewal);
    }

    void close(UUID renewal, String by) {
        rows.update("delete from base_renewal_change where renewal_id = ?", renewal);
        rows.update("update base_renewal set undone_at = ?, undone_by = ? where id = ?", clock.instant(), by, renewal);
    }

    private static RenewalView view(ResultSet row) throws SQLException {
        return new RenewalView(
                Rows.uuid(row, "id"),
                row.getString("school_year"),
                Rows.day(row, "renewed_on"),
                row.getString("order_number"),
                Rows.date(row, "order_date"),
                new RenewalView.Counts(
                        row.getInt("moved_up"),
                        row.getInt("graduated"),
                        row.getInt("people_left"),
                        row.getInt("pairs_going_on"),
                        row.getInt("pairs_ended")),
                Objects.requireNonNull(Rows.instant(row, "renewed_at")),
                row.getString("renewed_by"),
                Rows.instant(row, "undone_at"),
                row.getString("undone_by"),
                row.getBoolean("last"));
    }
}
