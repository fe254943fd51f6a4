package ru.estafeta.roadmap.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** The calendars that hold for an organisation: the shipped one, the country's changes, then those from the region down. */
@ApplicationScoped
public class WorkCalendars {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final TypeReference<List<LocalDate>> DAYS = new TypeReference<>() {};
    private static final String CURRENT = """
            select distinct on (organisation_id, year) * from work_calendar
            order by organisation_id, year, version desc""";

    private final Rows rows;
    private final OrganisationTree tree;
    private final Clock clock;
    private final IdGenerator ids;

    WorkCalendars(Rows rows, OrganisationTree tree, Clock clock, IdGenerator ids) {
        this.rows = rows;
        this.tree = tree;
        this.clock = clock;
        this.ids = ids;
    }

    public WorkDays of(UUID organisation) {
        return of(organisation, current());
    }

    /** For several organisations of one answer; the layers are read once. */
    public Function<UUID, WorkDays> ofEach() {
        var layers = current();
        var known = new HashMap<UUID, WorkDays>();
        return organisation -> known.computeIfAbsent(organisation, one -> of(one, layers));
    }

    /** Organisations that have a layer of their own, from the top of the tree down; the root stands for the country. */
    public List<OrganisationNode> layered() {
        return java.util.stream.Stream.concat(
                        tree.subtreeRoots().stream(),
                        current().stream()
                                .map(CalendarLayer::organisation)
                                .filter(Objects::nonNull)
                                .map(tree::find)
                                .flatMap(Optional::stream))
                .distinct()
                .sorted(Comparator.comparingInt(node -> node.ancestorLabels().size()))
                .toList();
    }

    /** As it would be with this layer in the place of the one that holds. */
    public WorkDays with(UUID organisation, CalendarLayer changed) {
        var layers = new java.util.ArrayList<>(current());
        layers.removeIf(layer ->
                Objects.equals(layer.organisation(), changed.organisation()) && layer.year() == changed.year());
        layers.add(changed);
        return of(organisation, layers);
    }

    public CalendarLayer layer(@Nullable UUID organisation, int year) {
        return versions(organisation, year).stream()
                .findFirst()
                .orElseGet(() -> new CalendarLayer(
                        organisation,
                        year,
                        0,
                        organisation == null ? ProductionCalendar.source(year) : "Отличий от календаря выше нет",
                        organisation == null && ProductionCalendar.isPreliminary(year),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    /** Newest first. */
    public List<CalendarLayer> versions(@Nullable UUID organisation, int year) {
        return rows.list(
                "select * from work_calendar where organisation_id is not distinct from ?::uuid and year = ? order by version desc",
                WorkCalendars::layer,
                organisation,
                year);
    }

    public CalendarLayer keep(CalendarLayer layer, String by) {
        int version = layer(layer.organisation(), layer.year()).version() + 1;
        rows.update(
                """
                insert into work_calendar (id, organisation_id, year, version, source, preliminary, days_off, working_days,
                                           changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""",
                ids.next(),
                layer.organisation(),
                layer.year(),
                version,
                layer.source(),
                layer.preliminary(),
                write(layer.daysOff()),
                write(layer.workingDays()),
                clock.instant(),
                by);
        return layer(layer.organisation(), layer.year());
    }

    private List<CalendarLayer> current() {
        return rows.list(CURRENT, WorkCalendars::layer);
    }

    private WorkDays of(UUID organisation, List<CalendarLayer> layers) {
        var chain = new java.util.ArrayList<@Nullable UUID>();
        chain.add(null);
        tree.ancestors(organisation).forEach(above -> chain.add(above.id()));
        chain.add(organisation);
        var exceptions = new HashMap<LocalDate, Boolean>();
        for (var of : chain) {
            for (var layer : layers) {
                if (Objects.equals(layer.organisation(), of)) {
                    layer.daysOff().forEach(day -> exceptions.put(day, false));
                    layer.workingDays().forEach(day -> exceptions.put(day, true));
                }
            }
        }
        return new WorkDays(exceptions);
    }

    private static CalendarLayer layer(ResultSet row) throws SQLException {
        return new CalendarLayer(
                row.getObject("organisation_id", UUID.class),
                row.getInt("year"),
                row.getInt("version"),
                row.getString("source"),
                row.getBoolean("preliminary"),
                read(row.getString("days_off")),
                read(row.getString("working_days")),
                Rows.instant(row, "changed_at"),
                row.getString("changed_by"));
    }

    private static List<LocalDate> read(String json) {
        try {
            return JSON.readValue(json, DAYS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Calendar days cannot be read", e);
        }
    }

    private static String write(List<LocalDate> days) {
        try {
            return JSON.writeValueAsString(days);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Calendar days cannot be written", e);
        }
    }
}
