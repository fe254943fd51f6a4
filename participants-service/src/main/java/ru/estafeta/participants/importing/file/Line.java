package ru.estafeta.participants.importing.file;

import java.util.BitSet;
import java.util.List;

/**
 * One row of a sheet as it stands in the file: numbers and dates are texts, a date as 2026-09-01.
 *
 * @param number as the office program numbers its rows, from 1
 * @param formulas columns in which the file has a formula; their cells are empty
 */
public record Line(int number, List<String> cells, BitSet formulas) {

    public Line {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isFormula(int column) {
        return formulas.get(column);
    }

    public boolean isBlank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
