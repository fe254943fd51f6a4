package ru.estafeta.roadmap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.roadmap.document.word.CheckMark;
import ru.estafeta.roadmap.document.word.DocumentKind;
import ru.estafeta.roadmap.document.word.WordTemplate;
import ru.estafeta.roadmap.importing.Orders;
import ru.estafeta.roadmap.importing.reading.OrderDraft;
import ru.estafeta.roadmap.roadmap.ActivityStatus;
import ru.estafeta.roadmap.roadmap.ActivityView;
import ru.estafeta.roadmap.roadmap.DayOffRule;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedActivity;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.roadmap.Progress;
import ru.estafeta.roadmap.roadmap.RoadmapState;
import ru.estafeta.roadmap.roadmap.RoadmapView;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

/** What leaves as Word comes back as the same roadmap: rows under their sections, terms, responsible, results, targets. */
class ExportedAgainTest {

    private static final CheckMark MARK = new CheckMark("https://estafeta.example/check/1");

    private static final TermParser TERMS = new TermParser();
    private static final TermContext YEAR =
            new TermContext(LocalDate.of(2025, 9, 1), SchoolYear.parse("2025/2026"), null);
    private static final OrderHead ORDER = new OrderHead("77", LocalDate.of(2025, 9, 1), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed-0-gus-khrustalny",
                "seed-1-armavir",
                "seed-2-chagoda",
                "seed-3-volgograd-school-120",
                "seed-4-milyutinsky"
            })
    void aRealOrderComesBackTheSame(String seed) {
        var draft = Orders.read(Orders.seed(seed + ".docx"));

        var again = again(view(draft));

        assertThat(told(again)).isEqualTo(told(draft));
        assertThat(targets(again)).isEqualTo(targets(draft));
        assertThat(again.order().number()).isEqualTo(draft.order().number());
        assertThat(again.order().date()).isEqualTo(draft.order().date());
        assertThat(again.schoolYear()).isEqualTo(draft.schoolYear());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void anyRoadmapComesBackTheSame(@ForAll("roadmaps") List<PlannedActivity> rows) {
        var again = again(view("О наставничестве в 2025/2026 учебном году", "2025/2026", null, ORDER, rows, List.of()));

        assertThat(again.rows().stream().map(row -> told(row.planned())).toList())
                .isEqualTo(rows.stream().map(ExportedAgainTest::told).toList());
    }

    @Test
    void theHeaderIsRepeatedOnEveryPageAndThePageLiesAcross() throws IOException {
        var content = WordRoadmap.of(
                PrintedRoadmap.of(view(Orders.read(Orders.seed("seed-1-armavir.docx")))),
                MARK,
                WordTemplate.builtIn(DocumentKind.ROADMAP));
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            assertThat(document.getTables())
                    .as("rows, targets, and the signature beside the mark")
                    .extracting(table -> table.getRow(0).isRepeatHeader())
                    .containsExactly(true, true, false);
            assertThat(document.getParagraphs().getFirst().getText())
                    .isEqualTo("Приложение к приказу от 05.02.2024 № 58");
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(((Number) page.getW()).intValue()).isGreaterThan(((Number) page.getH()).intValue());
        }
    }

    /** A cell that begins like a formula must not become one in the Excel of the one who opens it. */
    @Test
    void excelHoldsEveryRowAndNeverAFormula() throws IOException {
        var rows = List.of(row("1. Раздел", "1.1", "=HYPERLINK(\"x\")", "до 10.11.2025", "+Куратор", "-"));
        var content =
                ExcelRoadmap.of(PrintedRoadmap.of(view("О наставничестве", "2025/2026", null, ORDER, rows, List.of())));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var read = workbook.getFirstSheet().read();
            var cells = read.getLast();
            assertThat(cells.getCellText(2)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(cells.getCell(2).getFormula()).isNull();
            assertThat(read).anySatisfy(line -> assertThat(line.getCellText(1)).isEqualTo("№ п/п"));
        }
    }

    private static OrderDraft again(RoadmapView roadmap) {
        return Orders.read(
                WordRoadmap.of(PrintedRoadmap.of(roadmap), MARK, WordTemplate.builtIn(DocumentKind.ROADMAP)),
                "карта.docx");
    }

    private static RoadmapView view(OrderDraft draft) {
        return view(
                String.valueOf(draft.title()),
                draft.schoolYear(),
                draft.planYear(),
                draft.order(),
                draft.rows().stream().map(row -> row.planned()).toList(),
                draft.targets());
    }

    private static RoadmapView view(
            String title,
            @org.jspecify.annotations.Nullable String schoolYear,
            @org.jspecify.annotations.Nullable Integer planYear,
            OrderHead order,
            List<PlannedActivity> planned,
            List<PlannedTarget> targets) {
        var rows = new ArrayList<ActivityView>();
        planned.forEach(row -> rows.add(new ActivityView(
                UUID.randomUUID(),
                rows.size() + 1,
                row.section(),
                row.subsection(),
                row.number(),
                row.activity(),
                row.content(),
                row.termText(),
                row.term(),
                row.inferred(),
                row.attention(),
                row.other(),
                row.responsible(),
                row.result(),
                ActivityStatus.NOT_STARTED,
                row.term().startsOn(),
                row.term().dueOn(),
                null,
                List.of(),
                null,
                null,
                1)));
        return new RoadmapView(
                UUID.randomUUID(),
                title,
                UUID.randomUUID(),
                "Управление образования",
                schoolYear,
                planYear,
                RoadmapState.DRAFT,
                order,
                null,
                null,
                false,
                null,
                DayOffRule.STAYS,
                true,
                targets,
                List.of(),
                List.of(),
                rows,
                1,
                new Progress(rows.size(), 0, 0, 0),
                false);
    }

    private static List<List<String>> told(OrderDraft draft) {
        return draft.rows().stream().map(row -> told(row.planned())).toList();
    }

    private static List<String> told(PlannedActivity row) {
        return List.of(
                String.valueOf(row.section()),
                String.valueOf(row.subsection()),
                String.valueOf(row.number()),
                row.activity(),
                String.valueOf(row.content()),
                String.valueOf(row.termText()),
                row.term().toString(),
                String.valueOf(row.responsible()),
                String.valueOf(row.result()),
                row.other().toString());
    }

    private static List<String> targets(OrderDraft draft) {
        return draft.targets().stream()
                .map(target ->
                        target.indicator() + " " + target.value().stripTrailingZeros() + " " + target.unit() + " "
                                + target.year() + " " + target.indicatorCode() + " " + target.comparison() + " "
                                + Objects.toString(target.row()))
                .toList();
    }

    @Provide
    Arbitrary<List<PlannedActivity>> roadmaps() {
        var rows = Combinators.combine(phrases(), terms(), phrases(), phrases())
                .as(Cells::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(phrases(), rows)
                .as(Section::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(ExportedAgainTest::numbered);
    }

    private record Cells(String activity, String term, String responsible, String result) {}

    private record Section(String title, List<Cells> rows) {}

    private static List<PlannedActivity> numbered(List<Section> sections) {
        var rows = new ArrayList<PlannedActivity>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            for (int j = 0; j < section.rows().size(); j++) {
                var cells = section.rows().get(j);
                rows.add(row(
                        (i + 1) + ". " + section.title(),
                        (i + 1) + "." + (j + 1) + ".",
                        cells.activity(),
                        cells.term(),
                        cells.responsible(),
                        cells.result()));
            }
        }
        return rows;
    }

    private static PlannedActivity row(
            String section, String number, String activity, String term, String responsible, String result) {
        return new PlannedActivity(
                section,
                null,
                number,
                activity,
                null,
                term,
                TERMS.parse(term, YEAR).term(),
                List.of(),
                List.of(),
                List.of(),
                responsible,
                result);
    }

    /** What stands in cells: words, quotes, numbers, lists, signs. */
    private static Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "Назначение",
                        "куратора",
                        "в",
                        "ОО",
                        "«Школа",
                        "наставников»",
                        "(далее",
                        "–",
                        "ЦМН)",
                        "1.",
                        "2)",
                        "№",
                        "5",
                        "пар/групп",
                        "результат,",
                        "50",
                        "%",
                        "ученик-ученик;",
                        "<тег>",
                        "&",
                        "A4")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> "Работа " + String.join(" ", words));
    }

    private static Arbitrary<String> terms() {
        return Arbitraries.of(
                "до 10.11.2025",
                "Ноябрь 2025",
                "сентябрь – октябрь",
                "ежеквартально",
                "в течение учебного года",
                "по отдельному графику",
                "когда-нибудь");
    }
}
