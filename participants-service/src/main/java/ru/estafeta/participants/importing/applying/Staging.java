package ru.estafeta.participants.importing.applying;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonFactsKnownV1;
import ru.estafeta.participants.importing.reading.ImportedRow;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.Pseudonyms;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.time.IdGenerator;

/**
 * The rows of a register on their way in: copied into tables of the current transaction, compared there with the
 * register and with each other as sets, and written as sets. Nobody is looked up row by row.
 */
final class Staging implements AutoCloseable {

    private static final String TABLES = """
            create temp table staged (
                row_no int, id uuid, pseudonym text, organisation_id uuid, family_name text, given_name text,
                patronymic text, birth_date date, birth_year int, kind text, teaching_since text, class_name text,
                email text, phone text, guardian text, guardian_phone text, job text, employer_id uuid, snils_sealed text,
                snils_matching text collate "C", event text,
                role text, form text, entered_on date, finished_on date, notes jsonb,
                signed_on date, signed_by text, signed_for text,
                identity text collate "C" generated always as (
                    lower(translate(family_name || '|' || given_name || '|' || coalesce(patronymic, ''), 'ёЁ', 'еЕ')
                        collate "pg_c_utf8") || '|' || birth_year) stored
            ) on commit drop""";
    private static final String COLUMNS = "staged (row_no, id, pseudonym, organisation_id, family_name, given_name,"
            + " patronymic, birth_date, birth_year, kind, teaching_since, class_name, email, phone, guardian,"
            + " guardian_phone, job, employer_id, snils_sealed, snils_matching, event, role, form, entered_on,"
            + " finished_on, notes, signed_on,"
            + " signed_by, signed_for)";

    /**
     * One person of the register is meant, if all who have the name and a birth that may be the same were born on one day:
     * of two cards of his the older one, of a card that went into another that one.
     */
    private static final String FATES = """
            create temp table fate on commit drop as
            with known as (
                select s.row_no, (array_agg(coalesce(p.merged_into, p.id) order by p.id))[1] as person_id
                from staged s join person p on p.organisation_id = s.organisation_id and p.identity = s.identity
                    and p.erased_on is null
                    and (p.birth_date is null or s.birth_date is null or p.birth_date = s.birth_date)
                group by s.row_no having count(distinct p.birth_date) <= 1),
            first as (
                select row_no, first_value(row_no) over same as first_row, first_value(id) over same as first_id
                from staged window same as (partition by organisation_id, identity, birth_date order by row_no))
            select s.row_no, coalesce(k.person_id, f.first_id) as person_id,
                   case when k.person_id is not null then 'KNOWN'
                        when f.first_row = s.row_no then 'NEW' else 'REPEATED' end as fate
            from staged s join first f using (row_no) left join known k using (row_no)""";

    private static final ObjectMapper JSON = EventJson.mapper();

    private final Connection connection;
    private final Pseudonyms pseudonyms;
    private final SnilsSafe safe;
    private final IdGenerator ids;
    private final CopyText copy;

    Staging(Connection connection, Pseudonyms pseudonyms, SnilsSafe safe, IdGenerator ids) throws SQLException {
        this.connection = connection;
        this.pseudonyms = pseudonyms;
        this.safe = safe;
        this.ids = ids;
        execute("set local work_mem = '64MB'");
        execute(TABLES);
        this.copy = new CopyText(connection, COLUMNS);
    }

    void add(ImportedRow row) throws SQLException {
        var data = row.person();
        var id = ids.next();
        var pseudonym = pseudonyms.of(id);
        var person = Person.register(id, pseudonym, row.organisation(), data, Instant.EPOCH);
        var candidate = row.candidate();
        var consent = row.consent();
        var contacts = data.contacts();
        var snils = row.snils() == null ? null : safe.seal(id, row.snils());
        var since = data.teachingSince();
        copy.row(
                row.row(),
                id,
                pseudonym,
                row.organisation(),
                data.familyName(),
                data.givenName(),
                data.patronymic(),
                data.birth().date(),
                data.birth().year(),
                data.kind(),
                since == null ? null : since.text(),
                data.className(),
                contacts.email(),
                contacts.phone(),
                contacts.guardian(),
                contacts.guardianPhone(),
                data.job(),
                data.employer(),
                snils == null ? null : snils.sealed(),
                snils == null ? null : snils.matching(),
                EventJson.write(new PersonFactsKnownV1(person.state())),
                candidate == null ? null : candidate.role(),
                candidate == null ? null : candidate.form(),
                candidate == null ? null : candidate.enteredOn(),
                candidate == null ? null : candidate.finishedOn(),
                candidate == null ? null : json(candidate.notes()),
                consent == null ? null : consent.signedOn(),
                consent == null ? null : consent.signedBy(),
                consent == null ? null : consent.guardian());
    }

    /** After the last row: says of each whether it is new, known or written twice in this file. */
    void compare() throws SQLException {
        copy.end();
        execute("analyze staged");
        execute(FATES);
        execute("create unique index on fate (row_no)");
        execute("analyze fate");
    }

    /** By name, so that the indexes grow in their own order. */
    int insertPeople(UUID importId, Instant now) throws SQLException {
        return execute("""
                insert into person (id, version, pseudonym, organisation_id, family_name, given_name, patronymic,
                    birth_date, birth_year, kind, teaching_since, class_name, email, phone, guardian, guardian_phone,
                    job, employer_id, snils_sealed, snils_matching, import_id, registered_at)
                select s.id, 1, s.pseudonym, s.organisation_id, s.family_name, s.given_name, s.patronymic,
                    s.birth_date, s.birth_year, s.kind, s.teaching_since, s.class_name, s.email, s.phone, s.guardian,
                    s.guardian_phone, s.job, s.employer_id, s.snils_sealed, s.snils_matching, ?, ?
                from staged s join fate f using (row_no) where f.fate = 'NEW'
                order by s.family_name""", importId, at(now));
    }

    /** The facts of those who are new, to be told with the commit. */
    void announce(String topic, String type, Instant now) throws SQLException {
        execute("""
                insert into outbox (topic, key, type, event_id, version, occurred_at, payload)
                select ?, s.pseudonym, ?, gen_random_uuid(), 1, ?, s.event
                from staged s join fate f using (row_no) where f.fate = 'NEW' order by s.row_no""", topic, type, at(now));
    }

    /** Consents of rows that have one, of people who have given none yet. */
    void recordConsents(UUID importId, Instant now) throws SQLException {
        execute("""
                insert into consent (id, version, person_id, organisation_id, purpose, signed_on, signed_by, guardian,
                    import_id, recorded_at)
                select distinct on (f.person_id) gen_random_uuid(), 1, f.person_id, s.organisation_id, 'PROCESSING',
                    s.signed_on, s.signed_by, s.signed_for, ?, ?
                from staged s join fate f using (row_no)
                where s.signed_on is not null and not exists (select 1 from consent c
                    where c.person_id = f.person_id and c.purpose = 'PROCESSING' and c.withdrawn_on is null)
                order by f.person_id, s.signed_on desc""", importId, at(now));
        execute("""
                update person h set restricted_on = null, version = h.version + 1
                from fate f where h.id = f.person_id and h.restricted_on is not null and exists (
                    select 1 from consent c where c.person_id = h.id and c.purpose = 'PROCESSING'
                      and c.withdrawn_on is null)""");
    }

    /** @return how many are candidates now who were not before */
    int recordCandidacies(UUID importId, Instant now) throws SQLException {
        execute("""
                update candidacy c set entered_on = coalesce(c.entered_on, s.entered_on),
                    finished_on = coalesce(s.finished_on, c.finished_on), notes = c.notes || s.notes
                from staged s join fate f using (row_no)
                where c.person_id = f.person_id and c.organisation_id = s.organisation_id and c.role = s.role
                  and c.form = s.form""");
        return execute("""
                insert into candidacy (id, person_id, organisation_id, role, form, entered_on, finished_on, notes,
                    import_id, recorded_at)
                select distinct on (f.person_id, s.organisation_id, s.role, s.form) gen_random_uuid(), f.person_id,
                    s.organisation_id, s.role, s.form, s.entered_on, s.finished_on, s.notes, ?, ?
                from staged s join fate f using (row_no) where s.role is not null
                order by f.person_id, s.organisation_id, s.role, s.form, s.row_no
                on conflict on constraint candidacy_once do nothing""", importId, at(now));
    }

    @Override
    public void close() throws SQLException {
        copy.giveUp();
    }

    private int execute(String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant now) {
        return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    private static String json(Object notes) {
        try {
            return JSON.writeValueAsString(notes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
