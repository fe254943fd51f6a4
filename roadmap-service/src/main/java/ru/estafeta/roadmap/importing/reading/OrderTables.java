package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument;
import ru.estafeta.roadmap.importing.source.OrderDocument.Block;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;
import ru.estafeta.roadmap.importing.source.OrderDocument.Table;

/**
 * The tables of a document sorted by what they are: roadmap, indicators, a further part of the one before, one without a
 * header whose columns are guessed, unknown. Small tables without a header only lay out the head or the signature and are read as paragraphs.
 */
final class OrderTables {

    private static final int HEADER_WITHIN = 8;
    private static final int SMALL = 3;

    /** @param from first row after the header */
    record Headed(
            Table table,
            TableLayout layout,
            int from,
            @Nullable String title,
            boolean goesOn) {}

    private final OrderDocument document;
    private final List<Headed> headed = new ArrayList<>();
    private final List<Table> unknown = new ArrayList<>();
    private final List<Table> guessed = new ArrayList<>();

    private OrderTables(OrderDocument document) {
        this.document = document;
    }

    /** @param isTerm whether words are a term */
    static OrderTables of(OrderDocument source, Predicate<String> isTerm) {
        List<Block> blocks = new ArrayList<>();
        for (var block : source.blocks()) {
            if (block instanceof Table table && isLayoutOnly(table)) {
                blocks.addAll(asParagraphs(table));
            } else {
                blocks.add(block);
            }
        }
        var tables = new OrderTables(new OrderDocument(blocks, source.mergesKnown()));
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                tables.sort(table, AnnexText.titleBefore(blocks, i));
            }
        }
        if (!tables.hasRoadmap()) {
            tables.guess(isTerm);
        }
        return tables;
    }

    /** Nothing has a header: what looks like rows with terms is read as such, and said to be a guess. */
    private void guess(Predicate<String> isTerm) {
        for (var table : List.copyOf(unknown)) {
            GuessedLayout.of(table, isTerm).ifPresent(layout -> {
                unknown.remove(table);
                guessed.add(table);
                headed.add(new Headed(table, layout, 0, null, false));
            });
        }
    }

    private static boolean isLayoutOnly(Table table) {
        boolean small = table.rows().size() < SMALL || table.width() < 2;
        return small && headerOf(table) < 0;
    }

    private static List<Paragraph> asParagraphs(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.filled().stream())
                .map(cell -> new Paragraph(List.of(cell.text())))
                .toList();
    }

    private static int headerOf(Table table) {
        for (int i = 0; i < table.rows().size() && i < HEADER_WITHIN; i++) {
            if (TableLayout.of(table.rows().get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private void sort(Table table, @Nullable String title) {
        int header = headerOf(table);
        var before = headed.isEmpty() ? null : headed.getLast();
        if (header >= 0) {
            var layout = TableLayout.of(table.rows().get(header)).orElseThrow();
            boolean goesOn = before != null
                    && before.layout().isRoadmap()
                    && title == null
                    && layout.titles().equals(before.layout().titles());
            headed.add(new Headed(table, layout, header + 1, title, goesOn));
        } else if (before != null
                && before.layout().isRoadmap()
                && before.layout().width() == table.width()) {
            headed.add(new Headed(table, before.layout(), 0, title, true));
        } else {
            unknown.add(table);
        }
    }

    /** The document with its small tables as paragraphs. */
    OrderDocument document() {
        return document;
    }

    boolean hasRoadmap() {
        return headed.stream().anyMatch(table -> table.layout().isRoadmap());
    }

    /** Tables without a header whose columns were told by what stands in them. */
    List<Table> guessed() {
        return guessed;
    }

    List<Table> unknown() {
        return unknown;
    }

    @Nullable
    String titleOfRoadmap() {
        return headed.stream()
                .filter(table -> table.layout().isRoadmap())
                .findFirst()
                .map(Headed::title)
                .orElse(null);
    }

    /** Headings of the first roadmap table. */
    List<String> columns() {
        return headed.stream()
                .map(Headed::layout)
                .filter(TableLayout::isRoadmap)
                .findFirst()
                .map(TableLayout::titles)
                .orElse(List.of());
    }

    List<Headed> indicators() {
        return headed.stream().filter(table -> table.layout().isIndicators()).toList();
    }

    List<RoadmapTable> roadmaps(Predicate<String> isTerm) {
        List<RoadmapTable> roadmaps = new ArrayList<>();
        for (var table : headed) {
            if (!table.layout().isRoadmap()) {
                continue;
            }
            if (!table.goesOn() || roadmaps.isEmpty()) {
                roadmaps.add(new RoadmapTable(table.table(), table.layout(), document.mergesKnown(), isTerm));
            }
            roadmaps.getLast().read(table.table(), table.from());
        }
        return roadmaps;
    }
}
