package ru.estafeta.participants.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import ru.estafeta.participants.importing.applying.WriteRegister.Sink;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.Header;
import ru.estafeta.participants.importing.reading.Places;
import ru.estafeta.participants.importing.reading.RowReader;

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
            LocalDate today,
            Map<Integer, Map<Column, String>> corrections,
            IntPredicate goesOn) {
        this.file = file;
        this.header = header;
        this.reader = new RowReader(header, places, today);
        this.corrections = corrections;
        this.goesOn = goesOn;
    }

    void into(Sink sink) throws IOException {
        file.read(line -> line.number() <= header.line() || isNumbering(line) || take(line, sink));
    }

    private boolean take(Line line, Sink sink) {
        rows++;
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
