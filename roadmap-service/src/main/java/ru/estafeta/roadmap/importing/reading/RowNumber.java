package ru.estafeta.roadmap.importing.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row's number as a path: «5.1.2.» is 5, 1, 2. */
record RowNumber(List<Integer> path) {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.)]?");
    private static final Pattern LEADING =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.)]?(?=\\s|$).*", Pattern.DOTALL);

    static Optional<RowNumber> of(String cell) {
        return read(WHOLE, cell);
    }

    /** The number that a heading begins with: «2. Мониторинг …». */
    static Optional<RowNumber> leading(String text) {
        return read(LEADING, text);
    }

    private static Optional<RowNumber> read(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new RowNumber(Arrays.stream(matcher.group(1).split("\\."))
                .map(Integer::valueOf)
                .toList()));
    }

    int depth() {
        return path.size();
    }

    /** Rows below begin anew under this number, as its children or from one: so it is the number of a heading. */
    boolean headsRowsFrom(RowNumber next) {
        boolean child =
                next.depth() > depth() && next.path().subList(0, depth()).equals(path);
        boolean restart = depth() == 1 && next.path().equals(List.of(1));
        return child || restart;
    }
}
