package ru.estafeta.roadmap.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.roadmap.calendar.WorkCalendars;

@ApplicationScoped
class ObligationQueries {

    private static final String READ = """
            select o.id, o.organisation_id, n.name as organisation_name, a.organisation_id as issuer, i.name as issuer_name,
                   o.roadmap_id, r.title, o.activity_id, a.number, a.activity, a.result, a.due_on, o.state, o.answer,
                   o.answered_on, o.answered_by, o.remark,
                   (select count(*) from evidence_use u join evidence e on e.id = u.evidence_id
                    where u.activity_id = a.id and e.organisation_id = o.organisation_id) as documents
            from obligation o
            join activity a on a.id = o.activity_id
            join roadmap r on r.id = o.roadmap_id
            join organisation_node n on n.id = o.organisation_id
            join organisation_node i on i.id = a.organisation_id
            where not o.withdrawn and not a.excluded
            """;

    private final Rows rows;
    private final WorkCalendars calendars;
    private final Clock clock;

    ObligationQueries(Rows rows, WorkCalendars calendars, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param open those that wait for an answer, or those answered; all without it */
    record Filter(
            UUID organisation,
            @Nullable UUID roadmap,
            @Nullable UUID activity,
            @Nullable Boolean open) {}

    /** The most urgent first. */
    List<Obligation> list(Filter filter, int limit) {
        var sql = new StringBuilder(READ);
        var parameters = new ArrayList<@Nullable Object>();
        sql.append(" and r.state <> 'CLOSED' and n.path <@ (select path from organisation_node where id = ?)");
        parameters.add(filter.organisation());
        if (filter.roadmap() != null) {
            sql.append(" and o.roadmap_id = ?");
            parameters.add(filter.roadmap());
        }
        if (filter.activity() != null) {
            sql.append(" and o.activity_id = ?");
            parameters.add(filter.activity());
        }
        if (filter.open() != null) {
            sql.append(filter.open() ? " and o.state in ('OPEN', 'RETURNED')" : " and o.state in ('DONE', 'DECLINED')");
        }
        sql.append(" order by a.due_on nulls last, a.position, n.name, o.id limit ?");
        parameters.add(limit);
        return withLateDays(rows.list(sql.toString(), ObligationQueries::obligation, parameters.toArray()));
    }

    Obligation existing(UUID id) {
        return withLateDays(rows.list(READ + " and o.id = ?", ObligationQueries::obligation, id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Поручение не найдено: возможно, его отозвали."));
    }

    private List<Obligation> withLateDays(List<Obligation> found) {
        var today = LocalDate.now(clock);
        var days = calendars.ofEach();
        return found.stream()
                .map(one -> {
                    var due = one.dueOn();
                    return one.answered() == null && due != null && due.isBefore(today)
                            ? one.late(days.apply(one.organisation()).between(due, today))
                            : one;
                })
                .toList();
    }

    private static Obligation obligation(ResultSet row) throws SQLException {
        var on = Rows.date(row, "answered_on");
        return new Obligation(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "organisation_id"),
                row.getString("organisation_name"),
                Rows.uuid(row, "issuer"),
                row.getString("issuer_name"),
                Rows.uuid(row, "roadmap_id"),
                row.getString("title"),
                Rows.uuid(row, "activity_id"),
                row.getString("number"),
                row.getString("activity"),
                row.getString("result"),
                Rows.date(row, "due_on"),
                null,
                ObligationState.valueOf(row.getString("state")),
                on == null ? null : new Obligation.Answered(on, row.getString("answered_by"), row.getString("answer")),
                row.getString("remark"),
                row.getInt("documents"));
    }
}
