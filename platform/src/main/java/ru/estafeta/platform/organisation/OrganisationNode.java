package ru.estafeta.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;

/**
 * An organisation in the tree. {@code path} is an ltree of ids without dashes, root first, itself last.
 *
 * @param closedOn first day on which it does not work any more
 * @param mergedInto the organisation into which it went; its parent
 */
public record OrganisationNode(
        UUID id,
        @Nullable UUID parent,
        OrganisationType type,
        String name,
        String path,
        long version,
        @Nullable LocalDate closedOn,
        @Nullable UUID mergedInto) {

    public boolean isClosed(LocalDate on) {
        return closedOn != null && !on.isBefore(closedOn);
    }

    /** Ids from the root to the parent. */
    public List<String> ancestorLabels() {
        var labels = List.of(path.split("\\."));
        return labels.subList(0, labels.size() - 1);
    }
}
