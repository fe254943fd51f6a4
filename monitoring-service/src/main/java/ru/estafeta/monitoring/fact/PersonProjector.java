package ru.estafeta.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonStateV1;
import ru.estafeta.monitoring.counting.Subjects;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Keeps age and experience of people, and which cards are one human being. */
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
    private static final String COUNTED_AS = "select counted_as from person_alias where pseudonym = any(?)";
    private static final String FORGET_ALIASES = "delete from person_alias where pseudonym = any(?)";
    private static final String ADD_ALIASES =
            "insert into person_alias (pseudonym, counted_as) select * from unnest(?, ?)";

    private final Rows rows;

    PersonProjector(Rows rows) {
        this.rows = rows;
    }

    void apply(Collection<PersonStateV1> states, Subjects changed) {
        if (states.isEmpty()) {
            return;
        }
        var newest = HighestVersion.of(states, PersonStateV1::pseudonym, PersonStateV1::version);
        var newer = new HashSet<>(rows.list(
                KEEP,
                row -> row.getString(1),
                SqlArray.texts(newest, PersonStateV1::pseudonym),
                SqlArray.longs(newest, PersonStateV1::version),
                SqlArray.texts(newest, PersonStateV1::kind),
                SqlArray.dates(newest, state -> firstDay(state.birthMonth())),
                SqlArray.integers(newest, PersonStateV1::birthYear),
                SqlArray.dates(newest, state -> firstDay(state.teachingSince()))));
        changed.addPersons(newer);
        alias(newest.stream().filter(state -> newer.contains(state.pseudonym())).toList(), changed);
    }

    /** Whom a card counted as before counts anew too; whom it counts as from now on is found from the card itself. */
    private void alias(List<PersonStateV1> states, Subjects changed) {
        var pseudonyms = SqlArray.texts(states, PersonStateV1::pseudonym);
        changed.addPersons(rows.list(COUNTED_AS, row -> row.getString(1), pseudonyms));
        rows.update(FORGET_ALIASES, pseudonyms);
        var merged = states.stream().filter(state -> state.countedAs() != null).toList();
        rows.update(
                ADD_ALIASES,
                SqlArray.texts(merged, PersonStateV1::pseudonym),
                SqlArray.texts(merged, PersonStateV1::countedAs));
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
