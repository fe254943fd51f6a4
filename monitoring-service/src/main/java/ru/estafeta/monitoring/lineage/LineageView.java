package ru.estafeta.monitoring.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who was counted.
 *
 * @param total the numerator of the figure, whatever the page
 * @param next cursor of the following page
 */
@Schema(requiredProperties = {"indicator", "organisation", "period", "asOf", "total", "items"})
public record LineageView(
        String indicator,
        UUID organisation,
        String period,
        LocalDate asOf,
        long total,
        List<Counted> items,
        @Nullable String next) {

    public LineageView {
        items = List.copyOf(items);
    }

    /**
     * @param person pseudonym of a person, or id of an enterprise or school where those are counted
     * @param organisations where the subject counts within the unit asked for
     * @param enteredOn first counted day of the subject there
     */
    @Schema(requiredProperties = {"person", "organisations", "enteredOn", "countedBecause"})
    public record Counted(String person, List<UUID> organisations, LocalDate enteredOn, String countedBecause) {

        public Counted {
            organisations = List.copyOf(organisations);
        }
    }
}
