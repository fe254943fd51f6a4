package ru.estafeta.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;

/**
 * Keeps which cards may be one human being, for every school at once: runs in the scope of the system. What somebody has
 * decided stays decided; what was only suspected follows the names.
 */
@ApplicationScoped
class Suspicions {

    private static final int CHUNK = 5_000;
    /** A class is looked up one by one; for a whole register it is cheaper to join it. */
    private static final int FEW = 200;

    private static final String KEEP = """
            insert into suspected_duplicate as d (id, version, one_id, one_organisation_id, other_id,
                other_organisation_id, likelihood, reasons, found_at)
            select u.id, 1, u.one, u.one_organisation, u.other, u.other_organisation, u.likelihood,
                string_to_array(u.reasons, ','), ?
            from unnest(?, ?, ?, ?, ?, ?, ?) u (id, one, one_organisation, other, other_organisation, likelihood, reasons)
            on conflict on constraint suspected_duplicate_once do update
            set likelihood = excluded.likelihood, reasons = excluded.reasons
            where d.verdict is null and d.reasons <> array['TOLD']""";
    private static final String FORGET = """
            delete from suspected_duplicate where (one_id = ? or other_id = ?) and verdict is null
            and reasons <> array['TOLD'] and not (one_id = any (?) or other_id = any (?))""";

    private final Lookalikes lookalikes;
    private final Rows rows;
    private final IdGenerator ids;
    private final Clock clock;

    Suspicions(Lookalikes lookalikes, Rows rows, IdGenerator ids, Clock clock) {
        this.lookalikes = lookalikes;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    private record Suspicion(Traits one, Traits other, Resemblance resemblance) {}

    void searchAround(UUID person) {
        var found = new ArrayList<Suspicion>();
        lookalikes
                .traits(person)
                .ifPresent(traits -> lookalikes.of(traits).forEach(other -> compare(traits, other, found)));
        var others = found.stream()
                .flatMap(one -> List.of(one.one().id(), one.other().id()).stream())
                .filter(id -> !id.equals(person))
                .toList();
        var those = SqlArray.uuids(others, id -> id);
        rows.update(FORGET, person, person, those, those);
        keep(found);
    }

    void searchOfImport(UUID importId) {
        var people = lookalikes.importedBy(importId, FEW + 1);
        if (people.size() <= FEW) {
            people.forEach(this::searchAround);
            return;
        }
        var found = new ArrayList<Suspicion>();
        lookalikes.ofImport(importId, (one, other) -> compareAndKeep(one, other, found));
        keep(found);
    }

    void searchEverybody() {
        var found = new ArrayList<Suspicion>();
        lookalikes.ofEverybody((one, other) -> compareAndKeep(one, other, found));
        keep(found);
    }

    /** No more than a chunk is held at once. */
    private void compareAndKeep(Traits one, Traits other, List<Suspicion> found) {
        compare(one, other, found);
        if (found.size() >= CHUNK) {
            keep(found);
            found.clear();
        }
    }

    /** By ids as the database orders them, so that two cards are one row whichever was met first. */
    private static void compare(Traits one, Traits other, Collection<Suspicion> found) {
        boolean inOrder = one.id().toString().compareTo(other.id().toString()) < 0;
        Resemblance.between(one, other)
                .ifPresent(resemblance -> found.add(
                        inOrder ? new Suspicion(one, other, resemblance) : new Suspicion(other, one, resemblance)));
    }

    private void keep(List<Suspicion> found) {
        rows.update(
                KEEP,
                clock.instant(),
                SqlArray.uuids(found, one -> ids.next()),
                SqlArray.uuids(found, one -> one.one().id()),
                SqlArray.uuids(found, one -> one.one().organisation()),
                SqlArray.uuids(found, one -> one.other().id()),
                SqlArray.uuids(found, one -> one.other().organisation()),
                SqlArray.texts(found, one -> one.resemblance().likelihood()),
                SqlArray.texts(
                        found,
                        one -> one.resemblance().reasons().stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(","))));
    }
}
