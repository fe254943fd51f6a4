package ru.estafeta.participants.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import ru.estafeta.participants.duplicate.SearchQueue;
import ru.estafeta.participants.importing.applying.CorrectKnown;
import ru.estafeta.participants.importing.applying.WriteRegister;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.participants.importing.reading.Header;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.problem.Refusal;

/**
 * Carries one import out: reads the file, writes all that is understood in one transaction, and keeps what is not. A
 * dry run goes the same way and then takes everything back, so it promises nothing that the real one does not keep.
 */
@ApplicationScoped
class RunImport {

    private static final Logger LOG = Logger.getLogger(RunImport.class);
    private static final int LONGEST_SECONDS = 3600;
    private static final int ERRORS_TOLD = 1_000;
    private static final String NO_COLUMNS =
            "Не видно, где в таблице имена людей. Укажите, что в каких столбцах, или возьмите шаблон.";
    private static final String FAILED = "Загрузка остановилась из-за ошибки, ничего не записано. Запустите её снова.";

    private final PeopleImports imports;
    private final KnownPlaces places;
    private final SnilsSafe safe;
    private final WriteRegister register;
    private final SearchQueue duplicates;
    private final Clock clock;

    RunImport(
            PeopleImports imports,
            KnownPlaces places,
            SnilsSafe safe,
            WriteRegister register,
            SearchQueue duplicates,
            Clock clock) {
        this.imports = imports;
        this.places = places;
        this.safe = safe;
        this.register = register;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class OnlyTried extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Must run in the system's scope. */
    void run(UUID id) {
        try {
            var what = QuarkusTransaction.requiringNew().call(() -> imports.existing(id));
            var header = what.header();
            if (what.isOver()) {
                return;
            }
            if (header == null || !header.namesPeople()) {
                finish(id, ImportState.FAILED, ImportResult.stopped(NO_COLUMNS), 0, List.of());
                return;
            }
            carryOut(what, header);
        } catch (Cancelled stopped) {
            LOG.debugf("Import %s was cancelled", id);
        } catch (Refusal unreadable) {
            finish(
                    id,
                    ImportState.FAILED,
                    ImportResult.stopped(Objects.requireNonNull(unreadable.getDetail())),
                    0,
                    List.of());
        } catch (RuntimeException | IOException failed) {
            LOG.errorf(failed, "Import %s stopped", id);
            finish(id, ImportState.FAILED, ImportResult.stopped(FAILED), 0, List.of());
        }
    }

    private void carryOut(PeopleImport what, Header header) throws IOException {
        var path = Files.createTempFile("people", ".import");
        try {
            Files.write(path, QuarkusTransaction.requiringNew().call(() -> imports.content(what.id())));
            var file = RegisterFile.inspect(path, what.fileName());
            var corrections = QuarkusTransaction.requiringNew().call(() -> imports.corrections(what.id()));
            var allowed = QuarkusTransaction.requiringNew().call(() -> places.of(what.organisation()));
            var reading = new ReadRegister(
                    file, header, allowed, safe, LocalDate.now(clock), corrections, done -> goesOn(what.id(), done));
            var written = write(what, reading);
            var doubtful = new ArrayList<>(reading.doubtful());
            int rows = reading.rows();
            doubtful.addAll(reading.find(written.kept().stream()
                    .collect(Collectors.toMap(CorrectKnown.Kept::row, CorrectKnown.Kept::why, (one, other) -> one))));
            var result = new ImportResult(
                    written.created(),
                    written.updated(),
                    written.unchanged(),
                    reading.rejected() + written.kept().size(),
                    written.candidates(),
                    written.entered(),
                    QuarkusTransaction.requiringNew().call(() -> imports.suspected(what)),
                    null,
                    doubtful.stream()
                            .flatMap(row -> row.errors().stream())
                            .limit(ERRORS_TOLD)
                            .toList());
            finish(what.id(), ImportState.DONE, result, rows, doubtful);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private WriteRegister.Written write(PeopleImport what, ReadRegister reading) {
        var written = new WriteRegister.Written[1];
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                try {
                    written[0] = register.write(what.organisation(), what.id(), reading::into);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if (!goesOn(what.id(), reading.rows())) {
                    throw new Cancelled();
                }
                if (what.dryRun()) {
                    throw new OnlyTried();
                }
                duplicates.ask(what.id());
            });
            duplicates.work();
        } catch (OnlyTried takenBack) {
            LOG.debugf("Import %s was tried", what.id());
        }
        return written[0];
    }

    /** Progress is seen while the large transaction goes on, and a cancellation is noticed. */
    private boolean goesOn(UUID id, int done) {
        if (!QuarkusTransaction.requiringNew().call(() -> imports.progress(id, done))) {
            throw new Cancelled();
        }
        return true;
    }

    private void finish(UUID id, ImportState state, ImportResult result, int read, List<DoubtfulRow> doubtful) {
        QuarkusTransaction.requiringNew().run(() -> {
            var what = imports.locked(id);
            if (what.isOver()) {
                return;
            }
            imports.keep(what, doubtful);
            imports.finish(id, state, result, read, clock.instant());
        });
    }
}
