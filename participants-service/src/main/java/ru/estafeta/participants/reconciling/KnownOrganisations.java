package ru.estafeta.participants.reconciling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.reading.Words;
import ru.estafeta.participants.organisation.ExternalIds;
import ru.estafeta.participants.organisation.Organisation;
import ru.estafeta.platform.organisation.OrganisationNode;

/**
 * Finds whom a row means: by a code that only one organisation has, the most particular first, else by the same name in
 * the same place.
 */
final class KnownOrganisations {

    private final Map<String, Optional<Organisation>> byCode = new HashMap<>();
    private final Map<String, Organisation> byName = new HashMap<>();

    KnownOrganisations(List<Organisation> organisations, Map<UUID, OrganisationNode> nodes) {
        for (var one : organisations) {
            one.numbers()
                    .forEach((scheme, code) ->
                            byCode.merge(scheme + code, Optional.of(one), (first, second) -> Optional.empty()));
            var node = nodes.get(one.id());
            if (node != null) {
                byName.putIfAbsent(sense(one.name()) + node.parent(), one);
            }
        }
    }

    record Found(Organisation organisation, String by) {}

    @Nullable
    Found find(ExternalIds codes, String name, @Nullable OrganisationNode place) {
        return byCode("oo1", codes.oo1())
                .or(() -> byCode("ogrn", codes.ogrn()))
                .or(() -> byCode("inn", codes.inn()))
                .or(() -> place == null
                        ? Optional.empty()
                        : Optional.ofNullable(byName.get(sense(name) + place.id()))
                                .map(found -> new Found(found, "name")))
                .orElse(null);
    }

    /** The same for names that differ in letters, quotes and spaces only: «СОШ №2» is «Сош № 2». */
    static String sense(String name) {
        return Words.fold(name).replace("№ ", "№");
    }

    private Optional<Found> byCode(String scheme, @Nullable String code) {
        return code == null
                ? Optional.empty()
                : byCode.getOrDefault(scheme + code, Optional.empty()).map(found -> new Found(found, scheme));
    }
}
