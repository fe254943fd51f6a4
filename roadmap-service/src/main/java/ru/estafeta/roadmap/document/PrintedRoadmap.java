package ru.estafeta.roadmap.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.ActivityView;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.OtherCell;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.roadmap.RoadmapView;

/** What goes on paper, the same for every format: only the columns that the roadmap fills. */
record PrintedRoadmap(
        String title,
        String organisation,
        OrderHead order,
        List<Column> columns,
        List<ActivityView> rows,
        List<PlannedTarget> targets) {

    /** A column of the table, named as orders name it. */
    record Column(String name, double width, Cell cell) {

        String of(ActivityView row) {
            return Objects.requireNonNullElse(cell.of(row), "");
        }
    }

    interface Cell {
        @Nullable
        String of(ActivityView row);
    }

    PrintedRoadmap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
    }

    static PrintedRoadmap of(RoadmapView roadmap) {
        var rows = roadmap.activities();
        var columns = new java.util.ArrayList<Column>();
        columns.add(new Column("№ п/п", 6, ActivityView::number));
        columns.add(new Column("Мероприятие", 32, ActivityView::activity));
        addIfFilled(columns, rows, new Column("Содержание деятельности", 32, ActivityView::content));
        columns.add(new Column("Срок", 18, ActivityView::termText));
        addIfFilled(columns, rows, new Column("Ответственный", 22, ActivityView::responsible));
        addIfFilled(columns, rows, new Column("Результат. Вид документа", 24, ActivityView::result));
        rows.stream()
                .flatMap(row -> row.other().stream().map(OtherCell::column))
                .distinct()
                .forEach(name -> columns.add(new Column(name, 18, row -> other(row, name))));
        return new PrintedRoadmap(
                withYear(roadmap), roadmap.organisationName(), roadmap.order(), columns, rows, roadmap.targets());
    }

    private static void addIfFilled(List<Column> columns, List<ActivityView> rows, Column column) {
        if (rows.stream().anyMatch(row -> !column.of(row).isEmpty())) {
            columns.add(column);
        }
    }

    private static @Nullable String other(ActivityView row, String column) {
        return row.other().stream()
                .filter(cell -> cell.column().equals(column))
                .map(OtherCell::text)
                .findFirst()
                .orElse(null);
    }

    /** Terms without a year lean on the year of the title: a title that does not name it gets it. */
    private static String withYear(RoadmapView roadmap) {
        var title = roadmap.title();
        var schoolYear = roadmap.schoolYear();
        if (schoolYear != null) {
            var years = schoolYear.split("/", -1);
            return title.matches(
                            "(?s).*" + years[0] + "\\s*[-–—/]\\s*(?:" + years[1] + "|" + years[1].substring(2) + ").*")
                    ? title
                    : title + " на " + schoolYear + " учебный год";
        }
        var planYear = roadmap.planYear();
        return planYear == null || title.contains(planYear.toString()) ? title : title + " на " + planYear + " год";
    }

    /** The targets whose values stand in the annex's own table; those in the wording of rows are printed with the rows. */
    List<PlannedTarget> targetsOfTable() {
        return targets.stream().filter(target -> target.row() == null).toList();
    }

    /** «5. Мониторинг · 5.1. Контроль» are two headings. */
    static List<String> headings(ActivityView row) {
        return java.util.stream.Stream.of(row.section(), row.subsection())
                .filter(Objects::nonNull)
                .toList();
    }
}
