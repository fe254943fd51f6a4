package ru.estafeta.participants.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import ru.estafeta.participants.importing.applying.WriteRegister.Sink;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.participants.importing.reading.CellError;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.Header;
import ru.estafeta.participants.importing.reading.Places;
import ru.estafeta.participants.importing.reading.RowReader;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.problem.Refusal;

/** Goes through the rows below the header once: those understood go on, the others are kept with what is wrong. */
final class ReadRegister {

    static final int MOST_DOUBTFUL = 10_000;

    private static final int MOST_ROWS = 1_000_000;
    private static final int EVERY = 2_000;

    private final RegisterFile file;
    private final Header header;
    private final RowReader reader;
    private final Map<Integer, Map<Column, String>> corrections;
    private final IntPredicate goesOn;
    private final List<DoubtfulRow> doubtful = new ArrayList<>();
    private int rows;
    private int rejected;

    /** @param goesOn told how many rows have been read; false stops the reading */
    ReadRegister(
            RegisterFile file,
            Header header,
            Places places,
            SnilsSafe safe,
            LocalDate today,
            Map<Integer, Map<Column, String>> corrections,
            IntPredicate goesOn) {
        this.file = file;
        this.header = header;
        this.reader = new RowReader(header, places, safe, today);
        this.corrections = corrections;
        this.goesOn = goesOn;
    }

    void into(Sink sink) throws IOException {
        eachRow(line -> take(line, sink));
    }

    /** Takes a row and says whether to go on; rows are counted as they come. */
    private void eachRow(Predicate<Line> taker) throws IOException {
        rows = 0;
        file.read(line -> {
            if (line.number() <= header.line() || isNumbering(line)) {
                return true;
            }
            rows++;
            return taker.test(line);
        });
    }

    /** Rows that were understood and could not be written all the same, found in the file again. */
    List<DoubtfulRow> find(Map<Integer, Refusal> why) throws IOException {
        var found = new ArrayList<DoubtfulRow>();
        if (!why.isEmpty()) {
            eachRow(line -> {
                var against = why.get(rows);
                if (against != null) {
                    found.add(DoubtfulRow.of(
                            rows, line, corrections.getOrDefault(rows, Map.of()), List.of(error(line, against))));
                }
                return found.size() < why.size();
            });
        }
        return found;
    }

    private CellError error(Line line, Refusal against) {
        var column = RowReader.meantBy(against);
        return new CellError(
                rows,
                line.number(),
                column,
                header.heading(column),
                String.valueOf(against.getParameters().get("code")),
                Objects.requireNonNull(against.getDetail()),
                null);
    }

    private boolean take(Line line, Sink sink) {
        var corrected = corrections.getOrDefault(rows, Map.of());
        switch (reader.read(line, rows, corrected)) {
            case RowReader.Outcome.Understood(var row) -> sink.take(row);
            case RowReader.Outcome.Doubtful(var errors) -> {
                rejected++;
                if (doubtful.size() < MOST_DOUBTFUL) {
                    doubtful.add(DoubtfulRow.of(rows, line, corrected, errors));
                }
            }
        }
        return rows < MOST_ROWS && (rows % EVERY != 0 || goesOn.test(rows));
    }

    /** Under the headings of the official forms stand the numbers of the columns. */
    private boolean isNumbering(Line line) {
        return rows == 0
                && line.number() <= header.line() + 2
                && line.cells().size() > 2
                && java.util.stream.IntStream.range(0, line.cells().size())
                        .allMatch(i ->
                                line.cell(i).isBlank() || line.cell(i).strip().equals(Integer.toString(i + 1)));
    }

    int rows() {
        return rows;
    }

    int rejected() {
        return rejected;
    }

    List<DoubtfulRow> doubtful() {
        return doubtful;
    }
}
