package ru.estafeta.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonStateV1;
import ru.estafeta.monitoring.counting.Subjects;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Keeps age and experience of people. */
@ApplicationScoped
class PersonProjector {

    private static final String KEEP = """
            insert into person_fact as f (pseudonym, version, kind, birth_month, birth_year, teaching_since)
            select * from unnest(?, ?, ?, ?, ?, ?)
            on conflict (pseudonym) do update
            set version = excluded.version, kind = excluded.kind, birth_month = excluded.birth_month,
                birth_year = excluded.birth_year, teaching_since = excluded.teaching_since
            where f.version < excluded.version
            returning pseudonym""";

    private final Rows rows;

    PersonProjector(Rows rows) {
        this.rows = rows;
    }

    void apply(Collection<PersonStateV1> states, Subjects changed) {
        if (states.isEmpty()) {
            return;
        }
        var newest = HighestVersion.of(states, PersonStateV1::pseudonym, PersonStateV1::version);
        changed.addPersons(rows.list(
                KEEP,
                row -> row.getString(1),
                SqlArray.texts(newest, PersonStateV1::pseudonym),
                SqlArray.longs(newest, PersonStateV1::version),
                SqlArray.texts(newest, PersonStateV1::kind),
                SqlArray.dates(newest, state -> firstDay(state.birthMonth())),
                SqlArray.integers(newest, PersonStateV1::birthYear),
                SqlArray.dates(newest, state -> firstDay(state.teachingSince()))));
    }

    /** Of people registered by mistake, whom no pair knows. */
    void forget(Collection<String> pseudonyms) {
        if (!pseudonyms.isEmpty()) {
            rows.update(
                    "delete from person_fact where pseudonym = any (?)",
                    SqlArray.texts(pseudonyms, pseudonym -> pseudonym));
        }
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
