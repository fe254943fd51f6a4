package ru.estafeta.roadmap.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.roadmap.roadmap.OrderHead;

/** Lists of imports, without their rows. */
@ApplicationScoped
class ImportQueries {

    private static final String CARDS = """
            select i.id, i.draft ->> 'title' as title, i.organisation_id, n.name, i.draft #>> '{order,number}' as number,
                   i.draft #>> '{order,date}' as date, i.draft #>> '{order,issuer}' as issuer, i.file_name, i.state,
                   i.roadmap_id, jsonb_array_length(i.draft -> 'rows') as row_count, i.created_at, i.created_by, i.version
            from roadmap_import i
            join organisation_node n on n.id = i.organisation_id
            where n.path <@ (select path from organisation_node where id = :organisation)
            """;

    private final EntityManager database;

    ImportQueries(EntityManager database) {
        this.database = database;
    }

    /** Of an organisation and those below it, newest first. */
    @SuppressWarnings("unchecked")
    Page<ImportCard> cards(UUID organisation, @Nullable Integer asked, @Nullable String cursor) {
        int limit = Page.limit(asked);
        var after = Cursor.decode(cursor, 2);
        var older =
                after == null ? "" : " and (i.created_at, i.id) < (cast(:createdAt as timestamptz), cast(:id as uuid))";
        var query = database.createNativeQuery(CARDS + older + " order by i.created_at desc, i.id desc", Tuple.class)
                .setParameter("organisation", organisation)
                .setMaxResults(limit + 1);
        if (after != null) {
            query.setParameter("createdAt", after.get(0)).setParameter("id", after.get(1));
        }
        List<Tuple> rows = query.getResultList();
        return Page.of(
                rows.stream().map(ImportQueries::card).toList(),
                limit,
                card -> List.of(card.createdAt().toString(), card.id().toString()));
    }

    private static ImportCard card(Tuple row) {
        var date = row.get("date", String.class);
        return new ImportCard(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("organisation_id", UUID.class),
                row.get("name", String.class),
                new OrderHead(
                        row.get("number", String.class),
                        date == null ? null : LocalDate.parse(date),
                        row.get("issuer", String.class)),
                row.get("file_name", String.class),
                RoadmapImport.State.valueOf(row.get("state", String.class)),
                row.get("roadmap_id", UUID.class),
                row.get("row_count", Integer.class),
                row.get("created_at", Instant.class),
                row.get("created_by", String.class),
                row.get("version", Long.class));
    }
}
