package ru.estafeta.participants.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.participants.dictionary.Named;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.store.Rows;

/** Programmes as screens and the API show them, with how many people take part. */
@ApplicationScoped
class ProgrammeQueries {

    private static final String SELECT = """
            select p.*, o.name as organisation_name, f.name as form_name, f.basis, f.federal, m.name as role_model,
                   k.name as kind,
                   case when p.ended_on <= t.today then 'ENDED' when p.ends_on < t.today then 'OVER'
                        when p.starts_on > t.today then 'PLANNED' else 'RUNNING' end as state,
                   (select count(distinct a.person_id) from participation a
                    where a.programme_id = p.id and a.left_on is null and a.role = 'MENTOR') as mentors,
                   (select count(distinct a.person_id) from participation a
                    where a.programme_id = p.id and a.left_on is null and a.role = 'MENTEE') as mentees
            from programme p cross join (select ?::date as today) t
            join organisation o on o.id = p.organisation_id join mentoring_form f on f.code = p.form_code
            left join role_model m on m.id = p.role_model_id left join mentoring_kind k on k.id = p.kind_id""";
    private static final String LIST = "select * from (" + SELECT + """
            ) p
            where p.organisation_id in (select id from organisation_node
                    where path <@ (select path from organisation_node where id = ?))
              and (?::text is null or p.state = ?)
              and (?::text is null or p.federal = ?)
              and (?::date is null or (p.starts_on, p.id) < (?::date, ?::uuid))
            order by p.starts_on desc, p.id desc limit ?""";
    private static final String COUNTS = """
            with running as (
                select p.id, p.organisation_id, f.federal from programme p join mentoring_form f on f.code = p.form_code
                where p.starts_on <= ?::date and p.ends_on >= ?::date and (p.ended_on is null or p.ended_on > ?::date)
                  and p.organisation_id in (select id from organisation_node
                      where path <@ (select path from organisation_node where id = ?)))
            select r.federal, count(distinct r.id) as programmes, count(distinct r.organisation_id) as organisations,
                   count(distinct coalesce(h.counted_as, h.pseudonym)) filter (where a.role = 'MENTOR') as mentors,
                   count(distinct coalesce(h.counted_as, h.pseudonym)) filter (where a.role = 'MENTEE') as mentees
            from running r
            left join participation a on a.programme_id = r.id and a.left_on is null
            left join person h on h.id = a.person_id
            group by r.federal order by r.federal""";

    private final Rows rows;
    private final Clock clock;

    ProgrammeQueries(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Page<ProgrammeView> list(
            UUID organisation,
            @Nullable ProgrammeState state,
            @Nullable MentoringForm federal,
            @Nullable Integer limit,
            @Nullable String cursor) {
        int size = Page.limit(limit);
        var after = Optional.ofNullable(Cursor.decode(cursor, 2));
        var day = after.map(List::getFirst).orElse(null);
        var found = rows.list(
                LIST,
                ProgrammeQueries::view,
                LocalDate.now(clock),
                organisation,
                name(state),
                name(state),
                name(federal),
                name(federal),
                day,
                day,
                after.map(List::getLast).orElse(null),
                size + 1);
        return Page.of(
                found, size, one -> List.of(one.startsOn().toString(), one.id().toString()));
    }

    ProgrammeView one(UUID id) {
        return rows.list(SELECT + " where p.id = ?", ProgrammeQueries::view, LocalDate.now(clock), id)
                .getFirst();
    }

    List<FederalFormCount> counts(UUID organisation) {
        var today = LocalDate.now(clock);
        return rows.list(
                COUNTS,
                row -> new FederalFormCount(
                        MentoringForm.valueOf(row.getString("federal")),
                        row.getInt("programmes"),
                        row.getInt("organisations"),
                        row.getInt("mentors"),
                        row.getInt("mentees")),
                today,
                today,
                today,
                organisation);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static ProgrammeView view(ResultSet row) throws SQLException {
        return new ProgrammeView(
                Rows.uuid(row, "id"),
                row.getLong("version"),
                Rows.uuid(row, "organisation_id"),
                row.getString("organisation_name"),
                row.getString("name"),
                row.getString("form_code"),
                row.getString("form_name"),
                MentoringForm.valueOf(row.getString("basis")),
                MentoringForm.valueOf(row.getString("federal")),
                named(row, "role_model"),
                named(row, "kind"),
                row.getString("goal"),
                Rows.day(row, "starts_on"),
                Rows.day(row, "ends_on"),
                row.getString("order_number"),
                Rows.date(row, "order_date"),
                Rows.date(row, "ended_on"),
                row.getString("end_reason"),
                ProgrammeState.valueOf(row.getString("state")),
                row.getInt("mentors"),
                row.getInt("mentees"));
    }

    private static @Nullable Named named(ResultSet row, String what) throws SQLException {
        var name = row.getString(what);
        return name == null ? null : new Named(Rows.uuid(row, what + "_id"), name);
    }
}
