package ru.estafeta.participants.importing;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.reading.CellError;
import ru.estafeta.participants.importing.reading.Column;

/**
 * A row that asked for a correction, as the file has it and with what was typed since.
 *
 * @param formulas columns with a formula
 */
record DoubtfulRow(
        int row,
        int line,
        List<String> cells,
        List<Integer> formulas,
        Map<Column, String> corrections,
        List<CellError> errors) {

    static DoubtfulRow of(int row, Line line, Map<Column, String> corrections, List<CellError> errors) {
        return new DoubtfulRow(
                row,
                line.number(),
                line.cells(),
                line.formulas().stream().boxed().toList(),
                corrections,
                errors);
    }

    Line asLine() {
        var bits = new BitSet();
        formulas.forEach(bits::set);
        return new Line(line, cells, bits);
    }
}
