package ru.estafeta.roadmap.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.roadmap.RoadmapView;
import ru.estafeta.roadmap.wording.ReferenceData;

/** The shipped templates, and those that the caller's organisation and the ones above it have made. */
@ApplicationScoped
class Templates {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final TypeReference<List<TemplateRow>> ROWS = new TypeReference<>() {};

    private record Shipped(
            String code,
            String title,
            Template.Model model,
            Template.Level level,
            int version,
            String source,
            List<TemplateRow> rows) {

        Template toTemplate() {
            return new Template(code, title, model, level, null, null, source, null, rows, false);
        }
    }

    private record Data(List<Shipped> templates) {}

    private static final List<Template> SHIPPED =
            ReferenceData.read("/template/templates.json", Data.class).templates().stream()
                    .map(Shipped::toTemplate)
                    .toList();

    private final Rows rows;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    Templates(Rows rows, OrganisationTree tree, Caller caller, Clock clock, IdGenerator ids) {
        this.rows = rows;
        this.tree = tree;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** Own ones first. */
    List<Template> all() {
        var own = rows.list("""
                select t.*, n.name from roadmap_template t join organisation_node n on n.id = t.organisation_id
                where not t.archived order by t.made_at desc""", this::template);
        return Stream.concat(own.stream(), SHIPPED.stream()).toList();
    }

    Template existing(String id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Такого шаблона нет среди доступных вам."));
    }

    UUID save(String title, Template.Model model, RoadmapView roadmap) {
        var id = ids.next();
        var saved = roadmap.activities().stream()
                .map(row -> new TemplateRow(
                        row.section(),
                        row.number(),
                        row.activity(),
                        row.content(),
                        row.termText(),
                        row.responsible(),
                        row.result(),
                        null,
                        null))
                .toList();
        rows.update(
                """
                insert into roadmap_template (id, organisation_id, title, model, school_year, rows, made_at, made_by)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)""",
                id,
                caller.organisation(),
                title.strip(),
                model,
                roadmap.schoolYear(),
                write(saved),
                clock.instant(),
                caller.name());
        return id;
    }

    /** @param archived false brings it back */
    void archive(UUID id, boolean archived) {
        int changed = rows.update("update roadmap_template set archived = ? where id = ?", archived, id);
        if (changed == 0) {
            throw Refusal.notFound("Такого шаблона нет среди ваших.");
        }
    }

    private Template template(ResultSet row) throws SQLException {
        UUID organisation = Rows.uuid(row, "organisation_id");
        return new Template(
                Rows.uuid(row, "id").toString(),
                row.getString("title"),
                Template.Model.valueOf(row.getString("model")),
                null,
                organisation,
                row.getString("name"),
                null,
                row.getString("school_year"),
                read(row.getString("rows")),
                tree.isWithin(organisation, caller.organisation()));
    }

    private static String write(List<TemplateRow> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Template cannot be written", e);
        }
    }

    private static List<TemplateRow> read(@Nullable String json) {
        try {
            return JSON.readValue(json, ROWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Template cannot be read", e);
        }
    }
}
