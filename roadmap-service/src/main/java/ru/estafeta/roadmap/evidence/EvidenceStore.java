package ru.estafeta.roadmap.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** Documents and the rows that they confirm. A document stays when it is taken off a row: taking off is undone by putting it back. */
@ApplicationScoped
class EvidenceStore {

    private static final int LONGEST_LINK = 2000;
    private static final String READ = """
            select e.*, n.name as organisation_name,
                   (select count(*) from evidence_use u where u.evidence_id = e.id) as rows
            from evidence e join organisation_node n on n.id = e.organisation_id
            """;

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    EvidenceStore(Rows rows, Caller caller, Clock clock, IdGenerator ids) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    UUID keep(UUID organisation, NewEvidence told, CheckedFile file) {
        var id = add(organisation, told, null, file);
        rows.update(
                "insert into evidence_file (id, organisation_id, content) values (?, ?, ?)",
                id,
                organisation,
                file.content());
        return id;
    }

    UUID keep(UUID organisation, NewEvidence told, String link) {
        return add(organisation, told, checked(link), null);
    }

    private UUID add(UUID organisation, NewEvidence told, @Nullable String url, @Nullable CheckedFile file) {
        var id = ids.next();
        rows.update(
                """
                insert into evidence (id, organisation_id, kind, title, number, dated, note, url, file_name, media_type,
                                      size, sha256, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                organisation,
                told.kind(),
                told.title(),
                told.number(),
                told.dated(),
                told.note(),
                url,
                file == null ? null : file.name(),
                file == null ? null : file.mediaType(),
                file == null ? null : (long) file.content().length,
                file == null ? null : sha256(file.content()),
                clock.instant(),
                caller.name());
        return id;
    }

    void use(UUID evidence, UUID activity, UUID organisation) {
        rows.update(
                "insert into evidence_use (evidence_id, activity_id, organisation_id) values (?, ?, ?) on conflict do nothing",
                evidence,
                activity,
                organisation);
    }

    void drop(UUID evidence, UUID activity) {
        rows.update("delete from evidence_use where evidence_id = ? and activity_id = ?", evidence, activity);
    }

    List<Evidence> of(UUID activity) {
        return rows.list(
                READ + "join evidence_use u on u.evidence_id = e.id where u.activity_id = ? order by e.added_at, e.id",
                EvidenceStore::evidence,
                activity);
    }

    Evidence existing(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("Документ не найден среди доступных вам."));
    }

    private Optional<Evidence> find(UUID id) {
        return rows.list(READ + "where e.id = ?", EvidenceStore::evidence, id).stream()
                .findFirst();
    }

    byte[] content(UUID id) {
        return rows.list("select content from evidence_file where id = ?", row -> row.getBytes("content"), id).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("У этого подтверждения нет файла, это ссылка."));
    }

    /** Of the web, over TLS, without a name and password in it. */
    private static String checked(String link) {
        try {
            var uri = new URI(link.strip());
            if ("https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && link.length() <= LONGEST_LINK) {
                return uri.toString();
            }
        } catch (URISyntaxException notAnAddress) {
            // refused below like any other
        }
        throw Refusal.invalid(
                "BAD_LINK", "url", "Укажите адрес страницы целиком, он начинается с https:// и не содержит пароля.");
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        var fileName = row.getString("file_name");
        return new Evidence(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "organisation_id"),
                row.getString("organisation_name"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("number"),
                Rows.date(row, "dated"),
                row.getString("note"),
                row.getString("url"),
                fileName == null
                        ? null
                        : new Evidence.File(
                                fileName, row.getString("media_type"), row.getLong("size"), row.getString("sha256")),
                Objects.requireNonNull(Rows.instant(row, "added_at")),
                row.getString("added_by"),
                row.getInt("rows"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
