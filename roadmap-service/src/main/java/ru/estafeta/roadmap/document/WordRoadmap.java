package ru.estafeta.roadmap.document;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import ru.estafeta.roadmap.document.word.CheckMark;
import ru.estafeta.roadmap.document.word.Content;
import ru.estafeta.roadmap.document.word.Place;
import ru.estafeta.roadmap.document.word.WordTemplate;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedTarget;

/**
 * The roadmap as an annex to its order: what fills the tags of its template. Exported with the built-in template it can be
 * imported again and gives the same rows.
 */
final class WordRoadmap {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final PrintedRoadmap roadmap;

    private WordRoadmap(PrintedRoadmap roadmap) {
        this.roadmap = roadmap;
    }

    /** @param mark leads from the paper to the page where it is checked */
    static byte[] of(PrintedRoadmap roadmap, CheckMark mark, WordTemplate template) {
        var written = new WordRoadmap(roadmap);
        return template.fill(Map.of(
                "реквизиты_приказа", new Content.Text(reference(roadmap.order())),
                "название", new Content.Text(roadmap.title()),
                "организация", new Content.Text(roadmap.organisation()),
                "таблица_мероприятий", new Content.Block(written::activities),
                "показатели", new Content.Block(written::targets),
                "qr_код", new Content.Picture(mark.png()),
                "адрес_проверки", new Content.Text(mark.address())));
    }

    /** «к приказу от 02.11.2020 № 504-р»; what is not known is left to be filled in by hand. */
    private static String reference(OrderHead order) {
        var date = order.date() == null ? "___.___.______" : DAY.format(order.date());
        return "к приказу от " + date + " № " + Objects.requireNonNullElse(order.number(), "_____");
    }

    private void activities(Place place) {
        var columns = roadmap.columns();
        var table = place.table(
                columns.stream().map(PrintedRoadmap.Column::name).toList(),
                columns.stream().map(PrintedRoadmap.Column::width).toList());
        List<String> above = List.of();
        for (var row : roadmap.rows()) {
            var headings = PrintedRoadmap.headings(row);
            for (int i = 0; i < headings.size(); i++) {
                if (i >= above.size() || !headings.subList(0, i + 1).equals(above.subList(0, i + 1))) {
                    table.heading(headings.get(i));
                }
            }
            above = headings;
            table.row(columns.stream().map(column -> column.of(row)).toList());
        }
    }

    private void targets(Place place) {
        if (roadmap.targetsOfTable().isEmpty()) {
            return;
        }
        place.paragraph("Планируемые результаты");
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
        var table = place.table(
                header,
                header.stream()
                        .map(name -> name.equals("Показатель") ? 60.0 : 12.0)
                        .toList());
        for (int i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i);
            var cells = new ArrayList<>(List.of(Integer.toString(i + 1), indicator, unitOf(indicator)));
            years.forEach(year -> cells.add(valueOf(indicator, year)));
            table.row(cells);
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
}
