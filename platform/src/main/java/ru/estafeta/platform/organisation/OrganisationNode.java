package ru.estafeta.platform.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;

/** An organisation in the tree. {@code path} is an ltree of ids without dashes, root first, itself last. */
public record OrganisationNode(
        UUID id, @Nullable UUID parent, OrganisationType type, String name, String path, long version) {

    /** Ids from the root to the parent. */
    public List<String> ancestorLabels() {
        var labels = List.of(path.split("\\."));
        return labels.subList(0, labels.size() - 1);
    }
}
