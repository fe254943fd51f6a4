package ru.estafeta.participants.base;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.store.Rows;

/** Participants with what their pairs tell; nobody without a consent that holds. */
@ApplicationScoped
class BaseQueries {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final String ROWS = """
            select h.family_name || ' ' || h.given_name || coalesce(' ' || h.patronymic, '') as name,
                   h.email, h.phone, h.guardian, h.guardian_phone, h.birth_year,
                   coalesce(e.name, o.name || coalesce(', ' || h.class_name, '')) as place,
                   a.entered_on, a.form, w.others, w.others_place,
                   coalesce(a.left_on, w.ended_on) as finished_on, w.end_reason, w.completed,
                   c.notes, f.meanings
            from participation a
            join person h on h.id = a.person_id
            join organisation o on o.id = a.organisation_id
            left join organisation e on e.id = h.employer_id
            left join profile f on f.participation_id = a.id
            left join candidacy c on c.participation_id = a.id
            left join lateral (
                select string_agg(distinct x.shown_name, ', ')
                           as others,
                       string_agg(distinct coalesce(xe.name, xo.name || coalesce(', ' || x.class_name, '')), ', ')
                           as others_place,
                       case when bool_and(p.status = 'ENDED') then max(p.ended_on) end as ended_on,
                       max(p.end_reason) as end_reason, bool_or(p.status = 'ENDED') as completed
                from pair_member m join pair p on p.id = m.pair_id and p.status in ('APPROVED', 'ENDED')
                join pair_member om on om.pair_id = p.id and om.role <> m.role
                join person x on x.id = om.person_id
                join organisation xo on xo.id = x.organisation_id
                left join organisation xe on xe.id = x.employer_id
                where m.participation_id = a.id) w on true
            where a.role = ? and a.merged_into is null and a.organisation_id in (select id from organisation_node
                      where path <@ (select path from organisation_node where id = ?))
              and exists (select 1 from consent s where s.person_id = h.id and s.purpose = 'PROCESSING'
                          and s.withdrawn_on is null)
            order by h.family_name, h.given_name, h.id, a.entered_on""";

    private final Rows rows;

    BaseQueries(Rows rows) {
        this.rows = rows;
    }

    List<BaseRow> of(ParticipantRole role, UUID organisation) {
        return rows.list(ROWS, BaseQueries::row, role, organisation);
    }

    private static BaseRow row(ResultSet row) throws SQLException {
        return new BaseRow(
                row.getString("name"),
                new Contacts(
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("guardian"),
                        row.getString("guardian_phone")),
                row.getInt("birth_year"),
                row.getString("place"),
                Rows.day(row, "entered_on"),
                MentoringForm.valueOf(row.getString("form")),
                row.getString("others"),
                row.getString("others_place"),
                Rows.date(row, "finished_on"),
                row.getString("end_reason"),
                row.getBoolean("completed"),
                notes(row.getString("notes"), row.getString("meanings")));
    }

    /** What he has told himself stands before what a base in a file has said. */
    private static Map<Column, String> notes(@Nullable String noted, @Nullable String told) {
        try {
            var notes = noted == null
                    ? new EnumMap<Column, String>(Column.class)
                    : JSON.readValue(noted, new TypeReference<EnumMap<Column, String>>() {});
            if (told != null) {
                notes.putAll(ToldColumns.of(JSON.readTree(told)));
            }
            return notes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("participant base", e);
        }
    }
}
