package ru.estafeta.roadmap.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.calendar.WorkCalendars;

/** Which terms are near or over today, told once each. */
@ApplicationScoped
class Reminders {

    /** Twenty-odd calendar days hold fourteen working ones, January included; older than two months is no news. */
    private static final int AHEAD = 31;

    private static final int BEHIND = 60;

    private static final String NEAR = """
            select a.id, a.organisation_id as whose, a.due_on from activity a join roadmap r on r.id = a.roadmap_id
            join organisation_node n on n.id = a.organisation_id and n.closed_on is null
            where a.done_on is null and not a.excluded and r.reminds and r.state <> 'CLOSED' and a.due_on between ? and ?
              and not exists (select 1 from obligation o where o.activity_id = a.id and not o.withdrawn)
            union all
            select a.id, o.organisation_id, a.due_on from obligation o join activity a on a.id = o.activity_id
            join roadmap r on r.id = o.roadmap_id
            join organisation_node n on n.id = o.organisation_id and n.closed_on is null
            where o.state in ('OPEN', 'RETURNED') and not o.withdrawn and not a.excluded and r.reminds
              and r.state <> 'CLOSED' and a.due_on between ? and ?""";
    private static final String REMIND = """
            insert into reminder (id, organisation_id, activity_id, due_on, step, about, created_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String READ = """
            select m.id, m.step, a.roadmap_id, r.title, m.activity_id, a.number, a.activity, m.due_on, m.about,
                   n.name as about_name, m.created_at, m.read_at is not null as read
            from reminder m join activity a on a.id = m.activity_id join roadmap r on r.id = a.roadmap_id
            join organisation_node n on n.id = m.about
            where m.organisation_id = ?""";

    private record Near(UUID activity, UUID whose, LocalDate dueOn) {}

    private final Rows rows;
    private final WorkCalendars calendars;
    private final OrganisationTree tree;
    private final Clock clock;
    private final IdGenerator ids;

    Reminders(Rows rows, WorkCalendars calendars, OrganisationTree tree, Clock clock, IdGenerator ids) {
        this.rows = rows;
        this.calendars = calendars;
        this.tree = tree;
        this.clock = clock;
        this.ids = ids;
    }

    /** Nothing on a day off. @return how many new ones there are */
    int remind() {
        var today = LocalDate.now(clock);
        var from = today.minusDays(BEHIND);
        var until = today.plusDays(AHEAD);
        var near = rows.list(
                NEAR,
                row -> new Near(Rows.uuid(row, "id"), Rows.uuid(row, "whose"), Rows.day(row, "due_on")),
                from,
                until,
                from,
                until);
        var days = calendars.ofEach();
        int made = 0;
        for (var one : near) {
            var own = days.apply(one.whose());
            if (!own.isWorking(today)) {
                continue;
            }
            var step = ReminderStep.at(own.between(today, one.dueOn()));
            if (step.isPresent()) {
                made += remind(one, one.whose(), step.get());
            }
            if (step.equals(Optional.of(ReminderStep.LATE7))) {
                var above = tree.find(one.whose()).map(OrganisationNode::parent).orElse(null);
                made += above == null ? 0 : remind(one, above, ReminderStep.ESCALATED);
            }
        }
        return made;
    }

    private int remind(Near near, UUID whom, ReminderStep step) {
        return rows.update(
                REMIND, ids.next(), whom, near.activity(), near.dueOn(), step, near.whose(), clock.instant());
    }

    /** Newest first, the unread before the others. */
    List<Reminder> of(UUID organisation, boolean unreadOnly, int limit) {
        var sql = READ + (unreadOnly ? " and m.read_at is null" : "")
                + " order by m.read_at is not null, m.created_at desc, m.due_on, m.id limit ?";
        return rows.list(sql, Reminders::reminder, organisation, limit);
    }

    void read(UUID organisation, @Nullable List<UUID> only) {
        var parameters = new ArrayList<@Nullable Object>(List.of(clock.instant(), organisation));
        var sql = "update reminder set read_at = ? where organisation_id = ? and read_at is null";
        if (only != null) {
            sql += " and id = any (?)";
            parameters.add(ru.estafeta.platform.store.SqlArray.uuids(only, id -> id));
        }
        rows.update(sql, parameters.toArray());
    }

    /** Not yet sent by mail; organisations without an address are passed over. */
    List<UUID> withMail() {
        return rows.list("""
                select distinct m.organisation_id from reminder m join notification_address d on d.organisation_id = m.organisation_id
                where m.mailed_at is null and m.read_at is null""", row -> Rows.uuid(row, "organisation_id"));
    }

    List<Reminder> toMail(UUID organisation) {
        return rows.list(
                READ + " and m.mailed_at is null and m.read_at is null order by m.due_on, m.id",
                Reminders::reminder,
                organisation);
    }

    void mailed(List<Reminder> sent) {
        rows.update(
                "update reminder set mailed_at = ? where id = any (?)",
                clock.instant(),
                ru.estafeta.platform.store.SqlArray.uuids(sent, Reminder::id));
    }

    @Nullable
    String address(UUID organisation) {
        return rows
                .list(
                        "select email from notification_address where organisation_id = ?",
                        row -> row.getString("email"),
                        organisation)
                .stream()
                .findFirst()
                .orElse(null);
    }

    void setAddress(UUID organisation, @Nullable String email, String by) {
        if (email == null) {
            rows.update("delete from notification_address where organisation_id = ?", organisation);
            return;
        }
        rows.update("""
                insert into notification_address (organisation_id, email, changed_at, changed_by) values (?, ?, ?, ?)
                on conflict (organisation_id) do update
                set email = excluded.email, changed_at = excluded.changed_at, changed_by = excluded.changed_by""", organisation, email, clock.instant(), by);
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                Rows.uuid(row, "id"),
                ReminderStep.valueOf(row.getString("step")),
                Rows.uuid(row, "roadmap_id"),
                row.getString("title"),
                Rows.uuid(row, "activity_id"),
                row.getString("number"),
                row.getString("activity"),
                Rows.day(row, "due_on"),
                Rows.uuid(row, "about"),
                row.getString("about_name"),
                Objects.requireNonNull(Rows.instant(row, "created_at")),
                row.getBoolean("read"));
    }
}
