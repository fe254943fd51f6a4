package ru.estafeta.participants.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/** The acts that are kept, as far as the caller may see. */
@ApplicationScoped
class Erasures {

    private static final String SELECT = "select e.id, e.organisation_id, o.name as organisation_name, e.number,"
            + " e.erased_on, e.basis, e.erased_by, e.keep_until, e.act, e.log"
            + " from erasure e join organisation o on o.id = e.organisation_id";

    private final Rows rows;

    Erasures(Rows rows) {
        this.rows = rows;
    }

    record Kept(ErasureView view, byte[] act, byte[] log) {}

    List<ErasureView> in(UUID organisation) {
        return rows.list(
                SELECT + " where e.organisation_id in (select id from organisation_node where path <@"
                        + " (select path from organisation_node where id = ?))"
                        + " order by e.erased_on desc, e.number desc limit 500",
                row -> kept(row).view(),
                organisation);
    }

    Kept existing(UUID id) {
        return rows.list(SELECT + " where e.id = ?", Erasures::kept, id).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Акт не найден среди доступных вам."));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new ErasureView(
                        Rows.uuid(row, "id"),
                        Rows.uuid(row, "organisation_id"),
                        row.getString("organisation_name"),
                        row.getInt("number"),
                        Rows.day(row, "erased_on"),
                        ErasureBasis.valueOf(row.getString("basis")),
                        row.getString("erased_by"),
                        Rows.day(row, "keep_until")),
                row.getBytes("act"),
                row.getBytes("log"));
    }
}
