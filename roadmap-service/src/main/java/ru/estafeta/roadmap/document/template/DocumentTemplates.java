package ru.estafeta.roadmap.document.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.document.word.DocumentKind;
import ru.estafeta.roadmap.document.word.WordTemplate;

/** The nearest template counts: the organisation's own, then that of those above it, then the built-in one. */
@ApplicationScoped
public class DocumentTemplates {

    private static final String NEAREST = """
            from document_template t
            join organisation_node above on above.id = t.organisation_id
            join organisation_node own on own.path <@ above.path
            where own.id = ? and t.kind = ?
            order by nlevel(above.path) desc limit 1""";

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    DocumentTemplates(Rows rows, Caller caller, Clock clock, IdGenerator ids) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    public WordTemplate usedBy(UUID organisation, DocumentKind kind) {
        return rows
                .list("select t.content " + NEAREST, row -> row.getBytes("content"), organisation, kind.name())
                .stream()
                .findFirst()
                .map(content -> new WordTemplate(kind, content))
                .orElseGet(() -> WordTemplate.builtIn(kind));
    }

    DocumentTemplate describe(UUID organisation, DocumentKind kind) {
        return find(organisation, kind)
                .orElseGet(() -> new DocumentTemplate(
                        kind, kind.title(), null, null, null, null, false, List.of(), kind.tags()));
    }

    private Optional<DocumentTemplate> find(UUID organisation, DocumentKind kind) {
        return rows
                .list(
                        "select t.organisation_id, above.name, t.file_name, t.replaced_at, t.content " + NEAREST,
                        row -> template(row, organisation, kind),
                        organisation,
                        kind.name())
                .stream()
                .findFirst();
    }

    private static DocumentTemplate template(ResultSet row, UUID organisation, DocumentKind kind) throws SQLException {
        var owner = Rows.uuid(row, "organisation_id");
        return new DocumentTemplate(
                kind,
                kind.title(),
                owner,
                row.getString("name"),
                row.getString("file_name"),
                Rows.instant(row, "replaced_at"),
                owner.equals(organisation),
                new WordTemplate(kind, row.getBytes("content")).lostInPdf(),
                kind.tags());
    }

    void replace(UUID organisation, WordTemplate template, String fileName) {
        rows.update(
                """
                insert into document_template (id, organisation_id, kind, file_name, content, replaced_at, replaced_by)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (organisation_id, kind) do update
                set file_name = excluded.file_name, content = excluded.content, replaced_at = excluded.replaced_at,
                    replaced_by = excluded.replaced_by""",
                ids.next(),
                organisation,
                template.kind().name(),
                fileName,
                template.docx(),
                clock.instant(),
                caller.name());
    }

    void remove(UUID organisation, DocumentKind kind) {
        rows.update("delete from document_template where organisation_id = ? and kind = ?", organisation, kind.name());
    }
}
