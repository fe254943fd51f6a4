package ru.estafeta.roadmap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedTarget;

/**
 * The roadmap as an annex to its order, in the layout that orders have (ГОСТ Р 7.0.97-2025): reference to the order at the
 * right, title, a table whose header is repeated on every page with sections across it, planned values, signature. What is
 * exported can be imported again and gives the same rows.
 */
final class WordRoadmap {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int SIGNATURE_LINE = 24;

    private final PrintedRoadmap roadmap;
    private final XWPFDocument document;
    private final CheckMark mark;

    private WordRoadmap(PrintedRoadmap roadmap, CheckMark mark, XWPFDocument document) {
        this.roadmap = roadmap;
        this.mark = mark;
        this.document = document;
    }

    /** @param mark leads from the paper to the page where it is checked */
    static byte[] of(PrintedRoadmap roadmap, CheckMark mark) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new WordRoadmap(roadmap, mark, document).write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        WordPage.landscape(document);
        WordPage.paragraph(document, ParagraphAlignment.RIGHT, "Приложение " + reference(roadmap.order()), false);
        WordPage.paragraph(document, ParagraphAlignment.CENTER, roadmap.title(), true);
        activities();
        if (!roadmap.targetsOfTable().isEmpty()) {
            WordPage.paragraph(document, ParagraphAlignment.CENTER, "Планируемые результаты", true);
            targets();
        }
        WordPage.paragraph(
                document,
                ParagraphAlignment.LEFT,
                "Руководитель (" + roadmap.organisation() + ") " + "_".repeat(SIGNATURE_LINE),
                false);
        WordPage.mark(document, mark);
    }

    /** «к приказу от 02.11.2020 № 504-р»; what is not known is left to be filled in by hand. */
    private static String reference(OrderHead order) {
        var date = order.date() == null ? "___.___.______" : DAY.format(order.date());
        return "к приказу от " + date + " № " + Objects.requireNonNullElse(order.number(), "_____");
    }

    private void activities() {
        var columns = roadmap.columns();
        var table = table(
                columns.stream().map(PrintedRoadmap.Column::name).toList(),
                columns.stream().map(PrintedRoadmap.Column::width).toList());
        List<String> above = List.of();
        for (var row : roadmap.rows()) {
            var headings = PrintedRoadmap.headings(row);
            for (int i = 0; i < headings.size(); i++) {
                if (i >= above.size() || !headings.subList(0, i + 1).equals(above.subList(0, i + 1))) {
                    WordPage.across(table.createRow(), headings.get(i), columns.size());
                }
            }
            above = headings;
            fill(
                    table.createRow(),
                    columns.stream().map(column -> column.of(row)).toList());
        }
    }

    private void targets() {
        var years = new TreeSet<Integer>();
        roadmap.targetsOfTable().forEach(target -> {
            if (target.year() != null) {
                years.add(target.year());
            }
        });
        var indicators = roadmap.targetsOfTable().stream()
                .map(PlannedTarget::indicator)
                .distinct()
                .toList();
        var header = new ArrayList<>(List.of("№ п/п", "Показатель", "Единица измерения"));
        years.forEach(year -> header.add(year + " год"));
        var table = table(
                header,
                header.stream()
                        .map(name -> name.equals("Показатель") ? 60.0 : 12.0)
                        .toList());
        for (int i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i);
            var cells = new ArrayList<>(List.of(Integer.toString(i + 1), indicator, unitOf(indicator)));
            years.forEach(year -> cells.add(valueOf(indicator, year)));
            fill(table.createRow(), cells);
        }
    }

    private String unitOf(String indicator) {
        return roadmap.targetsOfTable().stream()
                .filter(target -> target.indicator().equals(indicator) && target.unit() != null)
                .map(PlannedTarget::unit)
                .findFirst()
                .orElse("");
    }

    private String valueOf(String indicator, int year) {
        return roadmap.targetsOfTable().stream()
                .filter(target -> target.indicator().equals(indicator) && Objects.equals(target.year(), year))
                .map(PlannedTarget::value)
                .map(BigDecimal::toPlainString)
                .map(value -> value.replace('.', ','))
                .findFirst()
                .orElse("");
    }

    private XWPFTable table(List<String> header, List<Double> widths) {
        var table = WordPage.table(document, widths);
        var row = table.getRow(0);
        row.setRepeatHeader(true);
        fill(row, header);
        row.getTableCells().forEach(WordPage::bold);
        return table;
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        while (row.getTableCells().size() < cells.size()) {
            row.createCell();
        }
        for (int i = 0; i < cells.size(); i++) {
            WordPage.write(row.getCell(i), cells.get(i));
        }
    }
}
