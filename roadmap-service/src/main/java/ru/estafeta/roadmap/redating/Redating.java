package ru.estafeta.roadmap.redating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.roadmap.calendar.WorkDays;

/** Days of open rows whose roadmap moves them off days off: one statement for a subtree and a stretch of time. */
@ApplicationScoped
class Redating {

    private static final String OPEN = """
            from activity a join roadmap r on r.id = a.roadmap_id join organisation_node n on n.id = a.organisation_id
            where r.day_off_rule = 'NEXT_WORKING_DAY' and r.state <> 'CLOSED' and a.done_on is null and not a.excluded
              and a.term_due_on between ? and ? and n.path <@ (select path from organisation_node where id = ?)""";
    private static final String MOVE = """
            update activity a set due_on = m.due, version = a.version + 1
            from unnest(?, ?) as m (term_due, due), roadmap r, organisation_node n
            where a.term_due_on = m.term_due and a.due_on <> m.due and a.done_on is null and not a.excluded
              and r.id = a.roadmap_id and r.day_off_rule = 'NEXT_WORKING_DAY' and r.state <> 'CLOSED'
              and n.id = a.organisation_id and n.path <@ (select path from organisation_node where id = ?)
              and not n.path <@ any (array(select path from organisation_node where id = any (?)))""";

    private final Rows rows;

    Redating(Rows rows) {
        this.rows = rows;
    }

    /** @return how many rows would have another day, by their day now and then */
    Impact impact(UUID root, LocalDate from, LocalDate to, WorkDays days) {
        record Group(LocalDate termDue, LocalDate due, int count) {}
        var groups = rows.list(
                "select a.term_due_on, a.due_on, count(*) as count " + OPEN
                        + " group by a.term_due_on, a.due_on order by a.term_due_on",
                row -> new Group(Rows.day(row, "term_due_on"), Rows.day(row, "due_on"), row.getInt("count")),
                from,
                to,
                root);
        int moved = 0;
        List<Impact.Move> moves = new ArrayList<>();
        for (var group : groups) {
            var then = days.orNext(group.termDue());
            if (!then.equals(group.due())) {
                moved += group.count();
                moves.add(new Impact.Move(group.due(), then, group.count()));
            }
        }
        return new Impact(moved, moves);
    }

    /** @param apart organisations below the root whose rows go by calendars of their own */
    void move(UUID root, List<UUID> apart, LocalDate from, LocalDate to, WorkDays days) {
        Map<LocalDate, LocalDate> map = new LinkedHashMap<>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            map.put(day, days.orNext(day));
        }
        var entries = List.copyOf(map.entrySet());
        rows.update(
                MOVE,
                SqlArray.dates(entries, Map.Entry::getKey),
                SqlArray.dates(entries, Map.Entry::getValue),
                root,
                SqlArray.uuids(apart, id -> id));
    }
}
