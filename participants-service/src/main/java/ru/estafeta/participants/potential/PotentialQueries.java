package ru.estafeta.participants.potential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

/**
 * Those who are no mentors now and could be: pupils and students old enough, teachers with experience, alumni, specialists
 * of partners, and whoever is marked as ready. Nobody without a consent that holds.
 */
@ApplicationScoped
class PotentialQueries {

    /** Schools take mentors from fourteen on; the indicator counts them from fifteen. */
    private static final int YOUNGEST = 14;
    /** A teacher of up to three years is young and is mentored himself. */
    private static final int YEARS_OF_EXPERIENCE = 3;

    private static final int EVERYBODY = 100_000;

    private static final String CANDIDATES = """
            (select h.id, h.family_name, h.given_name, h.search_name, h.shown_name, h.kind, h.birth_date, h.birth_year,
                    h.class_name, h.teaching_since, h.organisation_id, o.name as organisation_name,
                    e.name as employer_name, s.graduated_on, s.ready_since,
                    case when s.graduated_on is not null and h.employer_id is null then 'ALUMNI'
                         when h.kind in ('PUPIL', 'STUDENT') then 'PUPILS'
                         when h.kind = 'TEACHER' then 'TEACHERS'
                         else 'ENTERPRISES' end as sub_base
             from person h
             join organisation o on o.id = h.organisation_id
             left join organisation e on e.id = h.employer_id
             cross join lateral (select max(c.graduated_on) as graduated_on, min(m.since) as ready_since
                 from person c left join potential_mentor m on m.person_id = c.id
                 where c.id = h.id or c.merged_into = h.id) s
             where h.restricted_on is null and h.merged_into is null and h.transferred_to is null
               and h.organisation_id in (select id from organisation_node
                   where path <@ (select path from organisation_node where id = :organisation))
               and exists (select 1 from consent c where c.person_id = h.id and c.purpose = 'PROCESSING'
                   and c.withdrawn_on is null and (c.valid_until is null or c.valid_until >= :today))
               and not exists (select 1 from participation a join person c on c.id = a.person_id
                   where (c.id = h.id or c.merged_into = h.id) and a.role = 'MENTOR' and a.left_on is null)
               and (s.ready_since is not null or s.graduated_on is not null or h.employer_id is not null
                    or h.kind in ('PUPIL', 'STUDENT') and (h.birth_date <= :bornBefore
                        or h.birth_date is null and h.birth_year <= :bornIn)
                    or h.kind = 'TEACHER' and h.teaching_since <= :teachingSince)) r""";

    private final EntityManager database;
    private final Clock clock;

    PotentialQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param ready only those who are marked, or only the others */
    record Filter(
            @Nullable SubBase subBase,
            @Nullable Boolean ready,
            @Nullable String words) {}

    Page<PotentialMentorView> list(UUID organisation, Filter filter, @Nullable Integer limit, @Nullable String cursor) {
        var size = Page.limit(limit);
        var query = filtered(organisation, filter);
        var after = Cursor.decode(cursor, 3);
        if (after != null) {
            query.where("(r.family_name, r.given_name, r.id) > (:afterFamily, :afterGiven, cast(:afterId as uuid))")
                    .with("afterFamily", after.get(0))
                    .with("afterGiven", after.get(1))
                    .with("afterId", after.get(2));
        }
        var rows = Page.of(
                rows(query, size + 1),
                size,
                row -> List.of(
                        row.get("family_name", String.class),
                        row.get("given_name", String.class),
                        row.get("id", UUID.class).toString()));
        return new Page<>(rows.items().stream().map(this::view).toList(), rows.next());
    }

    /** The whole list, for a file. */
    List<PotentialMentorView> all(UUID organisation, Filter filter) {
        return rows(filtered(organisation, filter), EVERYBODY).stream()
                .map(this::view)
                .toList();
    }

    /** How many stand in each sub-base; one with nobody is told as zero. */
    Map<SubBase, Long> counts(UUID organisation, @Nullable Boolean ready) {
        var counts = new LinkedHashMap<SubBase, Long>();
        Arrays.stream(SubBase.values()).forEach(subBase -> counts.put(subBase, 0L));
        var query = filtered(organisation, new Filter(null, ready, null));
        var where = query.conditions().isEmpty() ? "" : " where " + query.conditions();
        query.rows(
                        database,
                        "select r.sub_base, count(*) as number from " + CANDIDATES + where + " group by r.sub_base")
                .forEach(row ->
                        counts.put(SubBase.valueOf(row.get("sub_base", String.class)), row.get("number", Long.class)));
        return counts;
    }

    private List<Tuple> rows(ListQuery query, int limit) {
        return query.rows(database, "select r.* from " + CANDIDATES, "r.family_name, r.given_name, r.id", limit);
    }

    private ListQuery filtered(UUID organisation, Filter filter) {
        var today = LocalDate.now(clock);
        var query = new ListQuery()
                .with("organisation", organisation)
                .with("today", today)
                .with("bornBefore", today.minusYears(YOUNGEST))
                .with("bornIn", today.getYear() - YOUNGEST)
                .with("teachingSince", today.minusYears(YEARS_OF_EXPERIENCE).toString())
                .whenGiven(
                        "r.sub_base = :subBase",
                        "subBase",
                        filter.subBase() == null ? null : filter.subBase().name())
                .containing("r.search_name", filter.words());
        if (filter.ready() != null) {
            query.where(filter.ready() ? "r.ready_since is not null" : "r.ready_since is null");
        }
        return query;
    }

    private PotentialMentorView view(Tuple row) {
        return new PotentialMentorView(
                row.get("id", UUID.class),
                row.get("shown_name", String.class),
                PersonKind.valueOf(row.get("kind", String.class)),
                SubBase.valueOf(row.get("sub_base", String.class)),
                new Birth(row.get("birth_date", LocalDate.class), row.get("birth_year", Integer.class))
                        .ageOn(LocalDate.now(clock)),
                row.get("class_name", String.class),
                row.get("teaching_since", String.class),
                row.get("graduated_on", LocalDate.class),
                row.get("employer_name", String.class),
                row.get("organisation_id", UUID.class),
                row.get("organisation_name", String.class),
                row.get("ready_since", LocalDate.class));
    }
}
