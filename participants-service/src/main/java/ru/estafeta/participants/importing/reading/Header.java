package ru.estafeta.participants.importing.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.estafeta.participants.importing.file.Line;

/**
 * The row that names the columns, found among the first rows of a file.
 *
 * @param line its number in the file
 * @param columns what each column holds; a column that is not here is passed over
 */
public record Header(Layout layout, int line, List<String> headings, Map<Integer, Column> columns) {

    /** How many rows from the top may stand above the headings. */
    public static final int DEEPEST = 15;

    private static final int FEWEST = 2;

    public Header {
        headings = List.copyOf(headings);
        columns = new TreeMap<>(columns);
    }

    /** The row that names most columns, the lower of two; where none names a person, the fullest one, for somebody to say what is what. */
    public static Header among(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(Layout.values()).map(layout -> of(layout, line)))
                .filter(header -> header.columns.size() >= FEWEST && header.namesPeople())
                .max(Comparator.comparingInt((Header header) -> header.columns.size())
                        .thenComparingInt(header -> -header.placeOfName())
                        .thenComparingInt(Header::line)
                        .thenComparingInt(header -> -header.layout.ordinal()))
                .orElseGet(() -> lines.stream()
                        .max(Comparator.comparingLong(line -> line.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .count()))
                        .map(line -> new Header(Layout.PEOPLE, line.number(), line.cells(), Map.of()))
                        .orElseGet(() -> new Header(Layout.PEOPLE, 0, List.of(), Map.of())));
    }

    /** The same headings with the columns that somebody has named by hand. */
    public Header with(Layout said, Map<Integer, Column> named) {
        return new Header(said, line, headings, named);
    }

    public boolean namesPeople() {
        return columns.containsValue(Column.FULL_NAME)
                || (columns.containsValue(Column.FAMILY_NAME) && columns.containsValue(Column.GIVEN_NAME));
    }

    /** The column's own heading, as the file has it. */
    public String heading(Column column) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue() == column && each.getKey() < headings.size())
                .map(each -> Words.squeeze(headings.get(each.getKey())))
                .findFirst()
                .orElseGet(() -> ColumnNames.KNOWN.heading(layout, column));
    }

    /** Files with these headings are read alike. */
    public String fingerprint() {
        try {
            var words = headings.stream().map(Words::fold).collect(Collectors.joining("|"));
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Header of(Layout layout, Line line) {
        var columns = new HashMap<Integer, Column>();
        var taken = new HashSet<Column>();
        for (int i = 0; i < line.cells().size(); i++) {
            var column = ColumnNames.KNOWN.column(layout, line.cell(i)).filter(taken::add);
            if (column.isPresent()) {
                columns.put(i, column.get());
            }
        }
        return new Header(layout, line.number(), line.cells(), columns);
    }

    private int placeOfName() {
        return columns.entrySet().stream()
                .filter(each -> each.getValue() == Column.FULL_NAME || each.getValue() == Column.FAMILY_NAME)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
