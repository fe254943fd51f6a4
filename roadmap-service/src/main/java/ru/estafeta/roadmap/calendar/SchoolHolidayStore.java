package ru.estafeta.roadmap.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.roadmap.term.SchoolYear;

@ApplicationScoped
class SchoolHolidayStore {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final TypeReference<List<SchoolHolidays.Stretch>> STRETCHES = new TypeReference<>() {};
    private static final String NEAREST = """
            select h.*, above.name from school_holidays h
            join organisation_node above on above.id = h.organisation_id
            join organisation_node own on own.path <@ above.path
            where own.id = ? and h.school_year = ?
            order by nlevel(above.path) desc limit 1""";

    private final Rows rows;
    private final Clock clock;

    SchoolHolidayStore(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    SchoolHolidays of(UUID organisation, SchoolYear year) {
        return rows.list(NEAREST, row -> holidays(row, organisation), organisation, year.toString()).stream()
                .findFirst()
                .orElseGet(() -> new SchoolHolidays(year.toString(), null, null, false, null, List.of(), null));
    }

    void keep(UUID organisation, SchoolYear year, String source, List<SchoolHolidays.Stretch> holidays, String by) {
        rows.update("""
                insert into school_holidays (organisation_id, school_year, source, holidays, changed_at, changed_by)
                values (?, ?, ?, ?::jsonb, ?, ?)
                on conflict (organisation_id, school_year) do update
                set source = excluded.source, holidays = excluded.holidays, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by""", organisation, year.toString(), source, write(holidays), clock.instant(), by);
    }

    void remove(UUID organisation, SchoolYear year) {
        rows.update(
                "delete from school_holidays where organisation_id = ? and school_year = ?",
                organisation,
                year.toString());
    }

    private static SchoolHolidays holidays(ResultSet row, UUID asking) throws SQLException {
        var owner = Rows.uuid(row, "organisation_id");
        return new SchoolHolidays(
                row.getString("school_year"),
                owner,
                row.getString("name"),
                owner.equals(asking),
                row.getString("source"),
                read(row.getString("holidays")),
                Rows.instant(row, "changed_at"));
    }

    private static List<SchoolHolidays.Stretch> read(String json) {
        try {
            return JSON.readValue(json, STRETCHES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Holidays cannot be read", e);
        }
    }

    private static String write(List<SchoolHolidays.Stretch> holidays) {
        try {
            return JSON.writeValueAsString(holidays);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Holidays cannot be written", e);
        }
    }
}
