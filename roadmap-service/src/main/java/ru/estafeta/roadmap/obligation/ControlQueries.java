package ru.estafeta.roadmap.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.roadmap.calendar.WorkCalendars;

/** The heat table of a municipality: one query, whatever the number of schools. */
@ApplicationScoped
public class ControlQueries {

    private static final String OBLIGATIONS = """
            select o.organisation_id, null::uuid as roadmap, a.id::text as key,
                   coalesce(nullif(a.number, '') || ' ', '') || a.activity as title, o.roadmap_id as issuing,
                   min(a.position) as place, count(*) as total, count(*) filter (where o.state in ('DONE', 'DECLINED')) as done,
                   count(*) filter (where o.state in ('OPEN', 'RETURNED') and a.due_on < ?) as late,
                   min(a.due_on) filter (where o.state in ('OPEN', 'RETURNED') and a.due_on < ?) as late_since
            from obligation o join activity a on a.id = o.activity_id join roadmap r on r.id = o.roadmap_id
            join organisation_node n on n.id = o.organisation_id
            where not o.withdrawn and not a.excluded and r.state <> 'CLOSED' and n.closed_on is null
              and n.path <@ (select path from organisation_node where id = ?)
            group by o.organisation_id, a.id, o.roadmap_id order by place, key""";

    private static final String SECTIONS = """
            select a.organisation_id, r.id as roadmap, coalesce(a.section, 'Без раздела') as key,
                   coalesce(a.section, 'Без раздела') as title, null::uuid as issuing, min(a.position) as place,
                   count(*) as total, count(*) filter (where a.done_on is not null) as done,
                   count(*) filter (where a.done_on is null and a.due_on < ?) as late,
                   min(a.due_on) filter (where a.done_on is null and a.due_on < ?) as late_since
            from activity a join roadmap r on r.id = a.roadmap_id join organisation_node n on n.id = a.organisation_id
            where not a.excluded and r.state <> 'CLOSED' and n.type not in ('REGION', 'MUNICIPALITY') and n.closed_on is null
              and n.path <@ (select path from organisation_node where id = ?)
            group by a.organisation_id, r.id, key order by place, key""";

    private record Found(UUID organisation, @Nullable UUID roadmap, ControlView.Column column, ControlView.Cell cell) {}

    private final Rows rows;
    private final OrganisationTree tree;
    private final WorkCalendars calendars;
    private final Clock clock;

    ControlQueries(Rows rows, OrganisationTree tree, WorkCalendars calendars, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.tree = tree;
        this.clock = clock;
    }

    public ControlView obligations(UUID organisation) {
        return table(OBLIGATIONS, organisation);
    }

    /** Of the organisations' own roadmaps. */
    public ControlView sections(UUID organisation) {
        return table(SECTIONS, organisation);
    }

    private ControlView table(String sql, UUID organisation) {
        var today = LocalDate.now(clock);
        var days = calendars.ofEach();
        List<Found> found = rows.list(
                sql,
                row -> {
                    var of = Rows.uuid(row, "organisation_id");
                    var since = Rows.date(row, "late_since");
                    var key = row.getString("key");
                    var issuing = row.getObject("issuing", UUID.class);
                    return new Found(
                            of,
                            row.getObject("roadmap", UUID.class),
                            new ControlView.Column(key, row.getString("title"), issuing),
                            new ControlView.Cell(
                                    key,
                                    row.getInt("total"),
                                    row.getInt("done"),
                                    row.getInt("late"),
                                    since == null ? 0 : days.apply(of).between(since, today)));
                },
                today,
                today,
                organisation);
        Map<String, ControlView.Column> columns = new LinkedHashMap<>();
        Map<UUID, List<Found>> byOrganisation = new LinkedHashMap<>();
        for (var one : found) {
            columns.putIfAbsent(one.column().key(), one.column());
            byOrganisation
                    .computeIfAbsent(one.organisation(), none -> new ArrayList<>())
                    .add(one);
        }
        var lines = tree.subtree(organisation).stream()
                .filter(one -> one.type().isEducational() && !one.isClosed(today))
                .map(one -> line(one.id(), one.name(), byOrganisation.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparingInt(ControlView.Line::late)
                        .thenComparingInt(ControlView.Line::lateDays)
                        .reversed()
                        .thenComparing(ControlView.Line::name))
                .toList();
        return new ControlView(List.copyOf(columns.values()), lines);
    }

    private static ControlView.Line line(UUID organisation, String name, List<Found> found) {
        var cells = found.stream().map(Found::cell).toList();
        return new ControlView.Line(
                organisation,
                name,
                found.stream()
                        .map(Found::roadmap)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                cells,
                cells.stream().mapToInt(ControlView.Cell::total).sum(),
                cells.stream().mapToInt(ControlView.Cell::done).sum(),
                cells.stream().mapToInt(ControlView.Cell::late).sum(),
                cells.stream()
                        .filter(cell -> cell.late() > 0)
                        .mapToInt(ControlView.Cell::lateDays)
                        .max()
                        .orElse(0));
    }
}
