package ru.estafeta.roadmap.edition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.history.FieldChange;
import ru.estafeta.roadmap.roadmap.HeadDifference;
import ru.estafeta.roadmap.roadmap.PlannedActivity;
import ru.estafeta.roadmap.roadmap.RowDifference;

/**
 * How a later edition differs from an earlier one.
 *
 * @param from the earlier edition
 * @param to the later one; absent for the roadmap as it is now
 * @param head changed words of the head
 * @param rows those added, changed and deleted, in the order of the later edition; deleted ones stand where they were
 */
@Schema(
        name = "RoadmapComparison",
        requiredProperties = {"from", "head", "rows", "unchanged"})
public record Comparison(int from, @Nullable Integer to, List<FieldChange> head, List<Row> rows, int unchanged) {

    public Comparison {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    @Schema(name = "RowDifferenceKind")
    public enum Kind {
        ADDED,
        CHANGED,
        DELETED
    }

    /** @param number as it stands now, or stood before it was deleted @param changes empty for a deleted row */
    @Schema(
            name = "RowDifference",
            requiredProperties = {"id", "kind", "activity", "changes"})
    public record Row(UUID id, Kind kind, @Nullable String number, String activity, List<FieldChange> changes) {}

    private static final PlannedActivity NOTHING = PlannedActivity.blank();

    static Comparison of(int from, EditionContent before, @Nullable Integer to, EditionContent after) {
        var earlier = new LinkedHashMap<UUID, EditionContent.Row>();
        before.rows().forEach(row -> earlier.put(row.id(), row));
        var places = new HashMap<Row, Integer>();
        int unchanged = 0;
        for (var row : after.rows()) {
            var was = earlier.remove(row.id());
            var words = row.words();
            var changes = RowDifference.between(was == null ? NOTHING : was.words(), words);
            if (changes.isEmpty()) {
                unchanged++;
            } else {
                var kind = was == null ? Kind.ADDED : Kind.CHANGED;
                places.put(new Row(row.id(), kind, words.number(), words.activity(), changes), row.position());
            }
        }
        earlier.values()
                .forEach(gone -> places.put(
                        new Row(
                                gone.id(),
                                Kind.DELETED,
                                gone.words().number(),
                                gone.words().activity(),
                                List.of()),
                        gone.position()));
        var rows = places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        return new Comparison(from, to, HeadDifference.between(before.head(), after.head()), rows, unchanged);
    }
}
