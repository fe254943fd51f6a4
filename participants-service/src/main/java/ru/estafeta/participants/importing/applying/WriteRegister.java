package ru.estafeta.participants.importing.applying;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ru.estafeta.contracts.EventType;
import ru.estafeta.contracts.PersonFactsKnownV1;
import ru.estafeta.participants.candidacy.Candidacies;
import ru.estafeta.participants.importing.reading.ImportedRow;
import ru.estafeta.participants.person.Pseudonyms;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** Writes what was understood of a file into the register, all of it in the current transaction. */
@ApplicationScoped
public class WriteRegister {

    private static final String COUNTS = """
            select count(*) filter (where fate = 'NEW') as fresh,
                   count(distinct person_id) filter (where fate = 'KNOWN') as known
            from fate""";
    private static final String WITH_ROLE =
            "select distinct f.person_id from staged s join fate f using (row_no) where s.role is not null";

    private final DataSource dataSource;
    private final Rows rows;
    private final CorrectKnown known;
    private final Candidacies candidacies;
    private final Pseudonyms pseudonyms;
    private final SnilsSafe safe;
    private final IdGenerator ids;
    private final Clock clock;

    WriteRegister(
            DataSource dataSource,
            Rows rows,
            CorrectKnown known,
            Candidacies candidacies,
            Pseudonyms pseudonyms,
            SnilsSafe safe,
            IdGenerator ids,
            Clock clock) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.known = known;
        this.candidacies = candidacies;
        this.pseudonyms = pseudonyms;
        this.safe = safe;
        this.ids = ids;
        this.clock = clock;
    }

    /** Gives the rows that are understood, one by one. */
    @FunctionalInterface
    public interface Source {
        void readInto(Sink sink) throws IOException;
    }

    @FunctionalInterface
    public interface Sink {
        void take(ImportedRow row);
    }

    /** @param kept people whom the register could not be changed for: their row and why */
    public record Written(
            int created, int updated, int unchanged, int candidates, int entered, List<CorrectKnown.Kept> kept) {}

    public Written write(UUID organisation, UUID importId, Source source) throws IOException {
        try (var connection = dataSource.getConnection();
                var staging = new Staging(connection, pseudonyms, safe, ids)) {
            source.readInto(row -> add(staging, row));
            staging.compare();
            var kept = SnilsClashes.takenOut(rows);
            var now = clock.instant();
            var type = EventType.ALL.stream()
                    .filter(one -> one.record() == PersonFactsKnownV1.class)
                    .findFirst()
                    .orElseThrow();
            int created = staging.insertPeople(importId, now);
            staging.announce(type.topic(), type.name(), now);
            staging.recordConsents(importId, now);
            var corrected = known.correct(organisation, importId);
            int candidates = staging.recordCandidacies(importId, now);
            int entered = candidacies.admit(rows.list(WITH_ROLE, row -> Rows.uuid(row, "person_id")));
            int recognised = rows.list(COUNTS, row -> row.getInt("known")).getFirst();
            return new Written(
                    created,
                    corrected.changed(),
                    recognised - corrected.changed() - corrected.kept().size(),
                    candidates,
                    entered,
                    Stream.concat(kept.stream(), corrected.kept().stream()).toList());
        } catch (SQLException e) {
            throw new IllegalStateException("People cannot be written: " + e.getSQLState(), e);
        }
    }

    private static void add(Staging staging, ImportedRow row) {
        try {
            staging.add(row);
        } catch (SQLException e) {
            throw new IllegalStateException("A row cannot be staged: " + e.getSQLState(), e);
        }
    }
}
