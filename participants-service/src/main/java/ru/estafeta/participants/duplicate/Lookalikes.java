package ru.estafeta.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/**
 * Finds the cards that are worth a comparison: those of the same day of birth, and those whose names sound alike in
 * either order and whose years of birth are a slip apart. Only cards that may be processed are compared.
 */
@ApplicationScoped
class Lookalikes {

    private static final String COLUMNS = "%1$s.id as %1$s_id, %1$s.organisation_id as %1$s_organisation_id,"
            + " %1$s.family_name as %1$s_family_name, %1$s.given_name as %1$s_given_name,"
            + " %1$s.patronymic as %1$s_patronymic, %1$s.birth_date as %1$s_birth_date,"
            + " %1$s.birth_year as %1$s_birth_year, %1$s.kind as %1$s_kind, %1$s.phone as %1$s_phone,"
            + " %1$s.email as %1$s_email, %1$s.snils_matching as %1$s_snils_matching";
    private static final String OPEN =
            "%1$s.restricted_on is null and %1$s.erased_on is null and %1$s.merged_into is null";

    private static final String OF_ONE =
            "select " + COLUMNS.formatted("p") + " from person p where " + OPEN.formatted("p")
                    + " and (p.birth_date = ? or p.sound_key = any (array(select least(name_sound(?) collate \"C\", name_sound(?)"
                    + " collate \"C\") || '|' || greatest(name_sound(?) collate \"C\", name_sound(?) collate \"C\") || '|' || y"
                    + " from unnest(?) y)) or p.snils_matching = ?)";

    /**
     * Everybody, on the way to be joined: a table of the transaction is read under row-level security once, and the
     * planner can be told how large it is, whatever was written a moment ago.
     */
    private static final String CARDS = "create temp table card on commit drop as select p.id, p.organisation_id,"
            + " p.family_name, p.given_name, p.patronymic, p.birth_date, p.birth_year, p.kind, p.phone, p.email, p.snils_matching,"
            + " p.given_key, left(p.given_key, 1) as given_start, left(p.identity, 1) as start,"
            + " left(p.identity, 3) as family_start, p.sound_key, left(p.patronymic, 2) as father,"
            + " extract(day from p.birth_date) as day, extract(month from p.birth_date) as month, %s as mine from person p where "
            + OPEN.formatted("p");

    /**
     * Joined by what can be looked up: the day of birth with one of the names, the sound of both, the insurance number. What no comparison
     * would accept is left out here, so that a common name does not bring millions of pairs.
     */
    private static final String PAIRS = "select " + COLUMNS.formatted("a") + ", " + COLUMNS.formatted("b") + """
             from (select x.id as x, y.id as y from card x join card y on y.birth_date = x.birth_date
                       and y.given_key = x.given_key and (y.start = x.start or y.patronymic = x.patronymic)
                   where x.mine and (x.id < y.id or not y.mine) and coalesce(x.father = y.father, true)
                   union select x.id, y.id from card x join card y on y.birth_date = x.birth_date
                       and y.family_start = x.family_start and y.given_start = x.given_start
                   where x.mine and (x.id < y.id or not y.mine) and coalesce(x.father = y.father, true)
                   union select x.id, y.id from card x join card y on y.sound_key = x.sound_key
                   where x.mine and (x.id < y.id or not y.mine) and coalesce(x.father = y.father, true)
                       and coalesce(x.day = y.day or x.month = y.month or x.day = y.month and x.month = y.day, true)
                   union select x.id, y.id from card x join card y on y.snils_matching = x.snils_matching
                   where x.mine and (x.id < y.id or not y.mine)) found
            join card a on a.id = found.x join card b on b.id = found.y""";

    private final Rows rows;

    Lookalikes(Rows rows) {
        this.rows = rows;
    }

    List<Traits> of(Traits one) {
        return rows
                .list(
                        OF_ONE,
                        row -> Traits.read(row, "p_"),
                        one.birth().date(),
                        one.familyName(),
                        one.givenName(),
                        one.familyName(),
                        one.givenName(),
                        SqlArray.integers(years(one.birth().year()), year -> year),
                        one.snils())
                .stream()
                .filter(other -> !other.id().equals(one.id()))
                .toList();
    }

    /** Nothing of a card that is closed, erased or gone. */
    Optional<Traits> traits(UUID person) {
        return rows
                .list(
                        "select " + COLUMNS.formatted("p") + " from person p where p.id = ? and " + OPEN.formatted("p"),
                        row -> Traits.read(row, "p_"),
                        person)
                .stream()
                .findFirst();
    }

    /** Whom a file wrote, at most so many of them. */
    List<UUID> importedBy(UUID importId, int most) {
        return rows.list(
                "select id from person where import_id = ? limit ?", row -> Rows.uuid(row, "id"), importId, most);
    }

    /** Pairs with at least one card that a file wrote: reads the whole register, whatever the file's size. */
    void ofImport(UUID importId, BiConsumer<Traits, Traits> pair) {
        each("coalesce(p.import_id = '" + importId + "', false)", pair);
    }

    void ofEverybody(BiConsumer<Traits, Traits> pair) {
        each("true", pair);
    }

    private void each(String mine, BiConsumer<Traits, Traits> pair) {
        rows.update("set local work_mem = '64MB'");
        rows.update(CARDS.formatted(mine));
        rows.update("analyze card");
        rows.each(PAIRS, row -> pair.accept(Traits.read(row, "a_"), Traits.read(row, "b_")));
        rows.update("drop table card");
    }

    /** The year itself, and those that one wrong digit or two swapped ones would have made of it. */
    private static List<Integer> years(int year) {
        int tens = year / 10 % 10;
        int ones = year % 10;
        return IntStream.of(year, year - 1, year + 1, year - 10, year + 10, year - year % 100 + ones * 10 + tens)
                .distinct()
                .boxed()
                .toList();
    }
}
