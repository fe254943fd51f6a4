package ru.estafeta.roadmap.importing.reading;

import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.NO_TABLE;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.TABLE_WITHOUT_HEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument;
import ru.estafeta.roadmap.importing.source.UnreadableOrder;
import ru.estafeta.roadmap.lint.OrderLint;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

/** From a document to the draft of a roadmap: head, year, rows of every roadmap table, targets of every indicator table. */
public final class OrderReader {

    private final TermParser terms;

    public OrderReader(TermParser terms) {
        this.terms = terms;
    }

    /**
     * @param givenSchoolYear said by the one who imports; it wins over what the document says
     * @throws UnreadableOrder if no table of the document is a roadmap
     */
    public OrderDraft read(OrderDocument document, @Nullable String givenSchoolYear) {
        var tables = OrderTables.of(document, this::isTerm);
        var head = HeadReader.read(tables.document());
        var annex = tables.titleOfRoadmap();
        var years = Years.of(givenSchoolYear, annex, head.title(), tables.document());
        var context = new TermContext(
                head.order().date(),
                years.schoolYear() == null
                        ? null
                        : SchoolYear.tryParse(years.schoolYear()).orElse(null),
                years.planYear());

        List<Finding> findings = new ArrayList<>();
        var rows = readRows(tables, context, findings);
        var targets = readTargets(tables, years, findings);
        rows.forEach(row ->
                TargetWording.in(row, years.schoolYear(), years.planYear()).ifPresent(targets::add));
        if (rows.isEmpty() && targets.isEmpty()) {
            throw nothingRead(document, tables);
        }
        findings.addAll(OrderFindings.of(targets, tables));
        var title = head.title() != null ? head.title() : annex;
        var draft = new OrderDraft(
                title,
                head.order(),
                years.schoolYear(),
                years.planYear(),
                tables.columns(),
                rows,
                targets,
                findings,
                DutyReader.read(tables.document()));
        return draft.with(OrderLint.refreshed(findings, draft.linted()));
    }

    private List<DraftRow> readRows(OrderTables tables, TermContext context, List<Finding> findings) {
        List<DraftRow> rows = new ArrayList<>();
        for (var roadmap : tables.roadmaps(this::isTerm)) {
            for (var found : roadmap.found()) {
                rows.add(found.row().finish(rows.size() + 1, found.layout(), terms, context));
            }
            findings.addAll(roadmap.findings());
        }
        return rows;
    }

    private boolean isTerm(String text) {
        return !text.isBlank()
                && !(terms.parse(text, TermContext.NONE).term() instanceof ru.estafeta.roadmap.term.Term.Unparsed);
    }

    private static List<PlannedTarget> readTargets(OrderTables tables, Years years, List<Finding> findings) {
        List<PlannedTarget> targets = new ArrayList<>();
        for (var indicators : tables.indicators()) {
            var expected = Stream.concat(
                            Stream.ofNullable(YearWording.planYearIn(indicators.title())), years.all().stream())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            var table = new IndicatorTable(indicators.table(), indicators.layout(), expected);
            table.read(indicators.from());
            targets.addAll(table.targets());
            findings.addAll(table.findings());
        }
        return targets;
    }

    private static UnreadableOrder nothingRead(OrderDocument document, OrderTables tables) {
        var first = document.tables().stream()
                .filter(table -> table.rows().size() > 1)
                .findFirst();
        if (first.isEmpty()) {
            return new UnreadableOrder(
                    NO_TABLE,
                    "В документе нет таблицы с мероприятиями. Загрузите приказ вместе с приложением, где есть таблица "
                            + "«Мероприятие – Срок – Ответственный»; в тексте столбцы разделяются табуляцией.");
        }
        if (tables.hasRoadmap()) {
            return new UnreadableOrder(
                    NO_TABLE,
                    "В таблице " + first.get().number()
                            + " есть названия столбцов, но нет ни одной строки. Добавьте мероприятия и загрузите документ снова.");
        }
        var firstRow = first.get().rows().getFirst().filled().stream()
                .map(OrderDocument.Cell::text)
                .limit(3)
                .map(text -> text.length() > 40 ? text.substring(0, 40) + "…" : text)
                .toList();
        return new UnreadableOrder(
                TABLE_WITHOUT_HEADER,
                "В таблице " + first.get().number() + " (начинается с «" + String.join(" | ", firstRow)
                        + "») нет строки с названиями столбцов. Добавьте над ней строку, например: «№ | Мероприятие | Срок | "
                        + "Ответственный», и загрузите документ снова.");
    }

    /** The year of the plan: the annex's title tells first, then the order's, then its points. */
    private record Years(
            @Nullable String schoolYear, @Nullable Integer planYear) {

        static Years of(
                @Nullable String given, @Nullable String annex, @Nullable String title, OrderDocument document) {
            if (given != null) {
                return new Years(given, null);
            }
            for (var text : new @Nullable String[] {annex, title}) {
                var schoolYear = YearWording.schoolYearIn(text);
                var planYear = YearWording.planYearIn(text);
                if (schoolYear != null || planYear != null) {
                    return new Years(schoolYear, schoolYear == null ? planYear : null);
                }
            }
            for (var block : document.blocks()) {
                if (block instanceof OrderDocument.Paragraph paragraph) {
                    var schoolYear = YearWording.schoolYearIn(paragraph.text());
                    if (schoolYear != null) {
                        return new Years(schoolYear, null);
                    }
                }
            }
            return new Years(null, null);
        }

        List<Integer> all() {
            if (schoolYear != null) {
                return List.of(Integer.valueOf(schoolYear.substring(0, 4)), Integer.valueOf(schoolYear.substring(5)));
            }
            return planYear == null ? List.of() : List.of(planYear);
        }
    }
}
