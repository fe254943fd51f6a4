package ru.estafeta.participants.importing.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Headings of columns and words of cells, as people write them: people-columns.json. */
public final class ColumnNames {

    public static final ColumnNames KNOWN = read();

    private final Map<Layout, Map<Column, List<String>>> layouts;
    private final Map<String, Map<String, List<String>>> words;
    private final Map<Layout, Map<String, Column>> byHeading = new EnumMap<>(Layout.class);
    private final Map<String, Map<String, String>> byWord = new HashMap<>();

    private ColumnNames(Map<Layout, Map<Column, List<String>>> layouts, Map<String, Map<String, List<String>>> words) {
        this.layouts = layouts;
        this.words = words;
        layouts.forEach((layout, columns) -> {
            var headings = new HashMap<String, Column>();
            columns.forEach((column, names) -> {
                headings.put(column.name().toLowerCase(java.util.Locale.ROOT), column);
                names.forEach(name -> headings.put(Words.fold(name), column));
            });
            byHeading.put(layout, headings);
        });
        words.forEach((list, values) -> {
            var meant = new HashMap<String, String>();
            values.forEach((value, names) -> {
                meant.put(Words.fold(value), value);
                names.forEach(name -> meant.put(Words.fold(name), value));
            });
            byWord.put(list, meant);
        });
    }

    /** In the order in which the official form has them. */
    public Map<Column, List<String>> columns(Layout layout) {
        return Objects.requireNonNull(layouts.get(layout));
    }

    /** As it stands in our own files. */
    public String heading(Layout layout, Column column) {
        return columns(layout).getOrDefault(column, List.of(column.name())).getFirst();
    }

    Optional<Column> column(Layout layout, String heading) {
        var raw = heading.strip().toLowerCase(java.util.Locale.ROOT);
        var headings = Objects.requireNonNull(byHeading.get(layout));
        var code = headings.get(raw);
        return Optional.ofNullable(code != null ? code : headings.get(Words.fold(heading)));
    }

    /** What a word of a list means; «Ученик – ученик» and «ученик-ученик» mean the same. */
    <E extends Enum<E>> Optional<E> meaning(String list, Class<E> type, String cell) {
        return Optional.ofNullable(Objects.requireNonNull(byWord.get(list)).get(Words.fold(cell)))
                .map(name -> Enum.valueOf(type, name));
    }

    /** The first words of a list, for drop-downs and messages. */
    public List<String> choices(String list) {
        return Objects.requireNonNull(words.get(list)).values().stream()
                .map(List::getFirst)
                .toList();
    }

    /** The first words for one value of a list. */
    public String choice(String list, String value) {
        return Objects.requireNonNull(Objects.requireNonNull(words.get(list)).get(value))
                .getFirst();
    }

    private static ColumnNames read() {
        record File(
                String source,
                Map<Layout, Map<Column, List<String>>> layouts,
                Map<String, Map<String, List<String>>> words) {}
        try (var json = ColumnNames.class.getResourceAsStream("/reference/people-columns.json")) {
            var file = new ObjectMapper().readValue(json, new TypeReference<File>() {});
            return new ColumnNames(file.layouts(), file.words());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
