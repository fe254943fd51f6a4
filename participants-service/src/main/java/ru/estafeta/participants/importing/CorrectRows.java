package ru.estafeta.participants.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.estafeta.participants.importing.reading.CellError;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.RowReader;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.problem.Refusal;

/** Cells put right in place: the file stays as it is, what was typed stands in its stead. */
@ApplicationScoped
class CorrectRows {

    private final PeopleImports imports;
    private final KnownPlaces places;
    private final SnilsSafe safe;
    private final Clock clock;

    CorrectRows(PeopleImports imports, KnownPlaces places, SnilsSafe safe, Clock clock) {
        this.imports = imports;
        this.places = places;
        this.safe = safe;
        this.clock = clock;
    }

    /** The row as it reads now. */
    DoubtfulRow correct(PeopleImport one, int row, Map<Column, String> typed) {
        requireChecked(one);
        var header = Objects.requireNonNull(one.header());
        var before = imports.doubtful(one.id(), row);
        var corrections = new EnumMap<Column, String>(Column.class);
        corrections.putAll(before.corrections());
        corrections.putAll(typed);
        var outcome = new RowReader(header, places.of(one.organisation()), safe, LocalDate.now(clock))
                .read(before.asLine(), row, corrections);
        List<CellError> errors = outcome instanceof RowReader.Outcome.Doubtful(var found) ? found : List.of();
        var after = new DoubtfulRow(row, before.line(), before.cells(), before.formulas(), corrections, errors);
        imports.correct(one.id(), after);
        return after;
    }

    /** What was written cannot be checked again; what is being read cannot be changed. */
    static void requireChecked(PeopleImport one) {
        if (!one.isOver()) {
            throw Refusal.conflict("IMPORT_RUNNING", "Файл ещё читается. Дождитесь конца или отмените загрузку.");
        }
        if (!one.dryRun()
                && one.state() == ImportState.DONE
                && one.result() != null
                && one.result().rejected() == 0) {
            throw Refusal.conflict(
                    "IMPORT_WRITTEN", "Эта загрузка уже выполнена. Чтобы повторить её, сначала отмените.");
        }
    }
}
