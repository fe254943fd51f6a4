package ru.estafeta.participants.importing.applying;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.person.TeachingSince;
import ru.estafeta.participants.register.RegisterPerson;
import ru.estafeta.participants.snils.SealedSnils;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/**
 * People whom the register knows and of whom the file says something else. An empty cell says nothing: what is known
 * stays. Each is corrected as by hand, so that figures, consents and roles are looked after.
 */
@ApplicationScoped
public class CorrectKnown {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final String DIFFERENT = """
            select distinct on (f.person_id) s.*, f.person_id from staged s
            join fate f using (row_no) join person p on p.id = f.person_id
            where f.fate = 'KNOWN' and (
                (s.birth_date is not null and p.birth_date is null)
                or s.kind <> p.kind
                or s.teaching_since is not null and s.teaching_since is distinct from p.teaching_since
                or s.class_name is not null and s.class_name is distinct from p.class_name
                or s.email is not null and s.email is distinct from p.email
                or s.phone is not null and s.phone is distinct from p.phone
                or s.guardian is not null and s.guardian is distinct from p.guardian
                or s.guardian_phone is not null and s.guardian_phone is distinct from p.guardian_phone
                or s.job is not null and s.job is distinct from p.job
                or s.employer_id is not null and s.employer_id is distinct from p.employer_id
                or s.snils_matching is not null and p.snils_matching is null)
            order by f.person_id, s.row_no desc""";
    private static final String KEEP_BEFORE = """
            insert into people_import_change (import_id, organisation_id, person_id, before, version_after, snils_told)
            select ?, ?, ?, ?::jsonb, ?, ? where not exists (select 1 from person where id = ? and import_id = ?)
            on conflict (import_id, person_id) do update set version_after = excluded.version_after,
                snils_told = people_import_change.snils_told or excluded.snils_told""";

    private final Rows rows;
    private final People people;
    private final RegisterPerson register;
    private final SnilsSafe safe;

    CorrectKnown(Rows rows, People people, RegisterPerson register, SnilsSafe safe) {
        this.rows = rows;
        this.people = people;
        this.register = register;
        this.safe = safe;
    }

    /** A row of somebody who could not be corrected, because a rule of the register stands against it. */
    public record Kept(int row, Refusal why) {}

    record Corrected(int changed, List<Kept> kept) {}

    /** @param staged the id for which his insurance number is sealed */
    private record Told(
            int row,
            UUID person,
            PersonData data,
            UUID staged,
            @Nullable SealedSnils snils) {}

    Corrected correct(UUID organisation, UUID importId) {
        var kept = new ArrayList<Kept>();
        int changed = 0;
        for (var told : rows.list(DIFFERENT, CorrectKnown::told)) {
            var person = people.existing(told.person());
            var before = person.data();
            try {
                register.change(person, merged(before, told.data()));
                boolean snilsTold = tell(person, told);
                rows.update(
                        KEEP_BEFORE,
                        importId,
                        organisation,
                        person.id(),
                        json(before),
                        person.version(),
                        snilsTold,
                        person.id(),
                        importId);
                changed++;
            } catch (Refusal against) {
                kept.add(new Kept(told.row(), against));
            }
        }
        return new Corrected(changed, kept);
    }

    /** @return whether he had no insurance number before */
    private boolean tell(Person person, Told told) {
        if (told.snils() == null || person.snils() != null) {
            return false;
        }
        person.keepSnils(safe.seal(person.id(), safe.open(told.staged(), told.snils())));
        people.flush();
        return true;
    }

    private static PersonData merged(PersonData known, PersonData told) {
        var filled = told.filledFrom(known);
        return new PersonData(
                known.familyName(),
                known.givenName(),
                known.patronymic(),
                known.birth().date() == null ? told.birth() : known.birth(),
                told.kind(),
                filled.teachingSince(),
                filled.className(),
                filled.contacts(),
                filled.job(),
                told.kind() == PersonKind.SPECIALIST ? filled.employer() : null);
    }

    private static Told told(ResultSet row) throws SQLException {
        var date = Rows.date(row, "birth_date");
        var since = row.getString("teaching_since");
        var sealed = row.getString("snils_sealed");
        return new Told(
                row.getInt("row_no"),
                Rows.uuid(row, "person_id"),
                new PersonData(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic"),
                        date == null ? Birth.inYear(row.getInt("birth_year")) : Birth.on(date),
                        PersonKind.valueOf(row.getString("kind")),
                        since == null ? null : new TeachingSince(since),
                        row.getString("class_name"),
                        new Contacts(
                                row.getString("email"),
                                row.getString("phone"),
                                row.getString("guardian"),
                                row.getString("guardian_phone")),
                        row.getString("job"),
                        row.getObject("employer_id", UUID.class)),
                Rows.uuid(row, "id"),
                sealed == null ? null : new SealedSnils(sealed, row.getString("snils_matching")));
    }

    private static String json(PersonData data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
