package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import ru.estafeta.roadmap.importing.reading.TableLayout.Column;
import ru.estafeta.roadmap.importing.source.OrderDocument.Cell;
import ru.estafeta.roadmap.importing.source.OrderDocument.Table;

/**
 * Columns of a table that has no header, by what stands in them: numbers, terms, posts, and the longest words, which are
 * the activity. A guess: only where most cells of a column are terms, and the reader is asked to look.
 */
final class GuessedLayout {

    private static final double MOST = 0.6;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d+)*[.)]?");
    private static final Pattern POST = Pattern.compile(
            "(?iu)(директор|куратор|руковод|заместител|психолог|специалист|наставник|управлен|учител|администрац|координатор)");

    private final List<List<String>> columns;
    private final List<Cell> grid;

    private GuessedLayout(List<Cell> grid, List<List<String>> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /** @param isTerm whether words are a term */
    static Optional<TableLayout> of(Table table, Predicate<String> isTerm) {
        var widest = table.rows().stream()
                .max(Comparator.comparingInt(row -> row.cells().size()))
                .orElse(null);
        if (widest == null || widest.cells().size() < 2 || table.rows().size() < 2) {
            return Optional.empty();
        }
        var grid = widest.cells();
        List<List<String>> columns = new ArrayList<>();
        for (var place : grid) {
            columns.add(table.rows().stream()
                    .flatMap(row -> row.filled().stream())
                    .filter(cell -> cell.column() == place.column())
                    .map(Cell::text)
                    .toList());
        }
        return new GuessedLayout(grid, columns).layout(isTerm);
    }

    private Optional<TableLayout> layout(Predicate<String> isTerm) {
        var roles = new ArrayList<ColumnRole>(java.util.Collections.nCopies(columns.size(), ColumnRole.OTHER));
        if (share(columns.getFirst(), text -> NUMBER.matcher(text).matches()) >= MOST) {
            roles.set(0, ColumnRole.NUMBER);
        }
        int term = best(roles, column -> share(column, isTerm));
        if (term < 0 || share(columns.get(term), isTerm) < MOST) {
            return Optional.empty();
        }
        roles.set(term, ColumnRole.TERM);
        int post =
                best(roles, column -> share(column, text -> POST.matcher(text).find()));
        boolean othersLeft =
                roles.stream().filter(role -> role == ColumnRole.OTHER).count() > 1;
        if (othersLeft && share(columns.get(post), text -> POST.matcher(text).find()) >= MOST) {
            roles.set(post, ColumnRole.RESPONSIBLE);
        }
        int activity = best(roles, GuessedLayout::length);
        if (activity < 0) {
            return Optional.empty();
        }
        roles.set(activity, ColumnRole.ACTIVITY);
        List<Column> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            var place = grid.get(i);
            found.add(new Column(
                    place.column(), place.column() + place.span(), title(roles.get(i), i), roles.get(i), null));
        }
        return Optional.of(new TableLayout(found));
    }

    /** Of the columns that have no role yet, the one with the most of it; -1 where none is left. */
    private int best(List<ColumnRole> roles, ToDoubleFunction<List<String>> measure) {
        int best = -1;
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == ColumnRole.OTHER
                    && (best < 0 || measure.applyAsDouble(columns.get(i)) > measure.applyAsDouble(columns.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static double share(List<String> column, Predicate<String> wanted) {
        return column.isEmpty() ? 0 : (double) column.stream().filter(wanted).count() / column.size();
    }

    private static double length(List<String> column) {
        return column.stream().mapToInt(String::length).average().orElse(0);
    }

    private static String title(ColumnRole role, int index) {
        return switch (role) {
            case NUMBER -> "№";
            case ACTIVITY -> "Мероприятие";
            case TERM -> "Срок";
            case RESPONSIBLE -> "Ответственный";
            default -> "Столбец " + (index + 1);
        };
    }
}
