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

    private static final String COLUMNS = "select e.id, e.organisation_id, o.name as organisation_name, e.number,"
            + " e.erased_on, e.basis, e.erased_by, e.keep_until";
    private static final String FROM = " from erasure e join organisation o on o.id = e.organisation_id";

    private final Rows rows;

    Erasures(Rows rows) {
        this.rows = rows;
    }

    record Kept(ErasureView view, byte[] act, byte[] log) {}

    List<ErasureView> in(UUID organisation) {
        return rows.list(
                COLUMNS + FROM + " where e.organisation_id in (select id from organisation_node where path <@"
                        + " (select path from organisation_node where id = ?))"
                        + " order by e.erased_on desc, e.number desc limit 500",
                Erasures::view,
                organisation);
    }

    Kept existing(UUID id) {
        return rows
                .list(
                        COLUMNS + ", e.act, e.log" + FROM + " where e.id = ?",
                        row -> new Kept(view(row), row.getBytes("act"), row.getBytes("log")),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Акт не найден среди доступных вам."));
    }

    private static ErasureView view(ResultSet row) throws SQLException {
        return new ErasureView(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "organisation_id"),
                row.getString("organisation_name"),
                row.getInt("number"),
                Rows.day(row, "erased_on"),
                ErasureBasis.valueOf(row.getString("basis")),
                row.getString("erased_by"),
                Rows.day(row, "keep_until"));
    }
}
