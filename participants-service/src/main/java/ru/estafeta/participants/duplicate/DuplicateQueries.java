package ru.estafeta.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;

/** The desk of duplicates, as far as the caller sees both cards: the most likely first. */
@ApplicationScoped
class DuplicateQueries {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final String CARD = """
            %1$s.id as %1$s_id, %1$s.shown_name as %1$s_name, %1$s.birth_date as %1$s_birth_date,
            %1$s.birth_year as %1$s_birth_year, %1$s.kind as %1$s_kind, %1$s.class_name as %1$s_class,
            %1$s.organisation_id as %1$s_organisation, %1$s_o.name as %1$s_organisation_name,
            %1$s.registered_at as %1$s_registered_at,
            (select count(*) from participation a where a.person_id = %1$s.id and a.left_on is null) as %1$s_roles,
            (select count(*) from pair_member m join pair p on p.id = m.pair_id
             where m.person_id = %1$s.id and p.status <> 'CANCELLED') as %1$s_pairs""";
    private static final String SELECT = """
            select d.id, d.likelihood, d.reasons, d.found_at, d.verdict, d.settled_at, d.settled_by, d.kept_id, d.version,
                array_position(array['CERTAIN', 'LIKELY', 'POSSIBLE'], d.likelihood) as rank,
            %s,
            %s
            from suspected_duplicate d
            join person a on a.id = d.one_id join organisation a_o on a_o.id = a.organisation_id
            join person b on b.id = d.other_id join organisation b_o on b_o.id = b.organisation_id""".formatted(CARD.formatted("a"), CARD.formatted("b"));
    private static final String WITHIN = "(select id from organisation_node where path <@"
            + " (select path from organisation_node where id = :organisation))";
    private static final String OTHER_MUNICIPALITY = "(select subpath(path, 0, 2) from organisation_node"
            + " where id = d.one_organisation_id) <> (select subpath(path, 0, 2) from organisation_node"
            + " where id = d.other_organisation_id)";
    private static final String RANK = "array_position(array['CERTAIN', 'LIKELY', 'POSSIBLE'], d.likelihood)";

    private final EntityManager database;

    DuplicateQueries(EntityManager database) {
        this.database = database;
    }

    /** What is asked for on the desk. */
    public enum State {
        OPEN,
        SAME,
        DIFFERENT
    }

    /** @param acrossMunicipalities only what no municipality can settle by itself */
    Page<DuplicateView> list(
            UUID organisation,
            boolean acrossMunicipalities,
            State state,
            @Nullable UUID person,
            @Nullable Integer limit,
            @Nullable String cursor) {
        var size = Page.limit(limit);
        var query = new ListQuery()
                .where("(d.one_organisation_id in " + WITHIN + " and d.other_organisation_id in " + WITHIN + ")")
                .with("organisation", organisation)
                .where("a.erased_on is null and b.erased_on is null")
                .whenGiven("(d.one_id = :person or d.other_id = :person)", "person", person);
        if (acrossMunicipalities) {
            query.where(OTHER_MUNICIPALITY);
        }
        switch (state) {
            case OPEN ->
                query.where("d.verdict is null and a.restricted_on is null and b.restricted_on is null"
                        + " and a.merged_into is null and b.merged_into is null");
            case SAME, DIFFERENT -> query.where("d.verdict = :verdict").with("verdict", state.name());
        }
        var after = Cursor.decode(cursor, 2);
        if (after != null) {
            query.where("(" + RANK + ", d.id) > (cast(:afterRank as int), cast(:afterId as uuid))")
                    .with("afterRank", Integer.valueOf(after.get(0)))
                    .with("afterId", after.get(1));
        }
        var rows = Page.of(
                query.rows(database, SELECT, RANK + ", d.id", size + 1),
                size,
                row -> List.of(
                        row.get("rank", Integer.class).toString(),
                        row.get("id", UUID.class).toString()));
        return new Page<>(rows.items().stream().map(DuplicateQueries::view).toList(), rows.next());
    }

    DuplicateView one(UUID id) {
        return new ListQuery()
                .where("d.id = :id").with("id", id).rows(database, SELECT, "d.id", 1).stream()
                        .findFirst()
                        .map(DuplicateQueries::view)
                        .orElseThrow(() -> Refusal.notFound("Таких карточек среди доступных вам нет."));
    }

    private static DuplicateView view(Tuple row) {
        var verdict = row.get("verdict", String.class);
        var settled = row.get("settled_at", Instant.class);
        return new DuplicateView(
                row.get("id", UUID.class),
                card(row, "a_"),
                card(row, "b_"),
                Likelihood.valueOf(row.get("likelihood", String.class)),
                Arrays.stream(row.get("reasons", String[].class))
                        .map(Reason::valueOf)
                        .toList(),
                day(row.get("found_at", Instant.class)),
                verdict == null ? null : Verdict.valueOf(verdict),
                settled == null ? null : day(settled),
                row.get("settled_by", String.class),
                row.get("kept_id", UUID.class),
                row.get("version", Long.class));
    }

    private static DuplicateView.Card card(Tuple row, String prefix) {
        var date = row.get(prefix + "birth_date", LocalDate.class);
        return new DuplicateView.Card(
                row.get(prefix + "id", UUID.class),
                row.get(prefix + "name", String.class),
                date == null ? row.get(prefix + "birth_year", Integer.class).toString() : date.toString(),
                PersonKind.valueOf(row.get(prefix + "kind", String.class)),
                row.get(prefix + "class", String.class),
                row.get(prefix + "organisation", UUID.class),
                row.get(prefix + "organisation_name", String.class),
                day(row.get(prefix + "registered_at", Instant.class)),
                row.get(prefix + "roles", Long.class),
                row.get(prefix + "pairs", Long.class));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, MOSCOW);
    }
}
