package ru.estafeta.roadmap.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A planned value of an indicator, from a table of indicators or from the wording of a row («не менее 15 %»).
 *
 * @param indicator the order's own words
 * @param indicatorCode indicator of design §6 where the words were recognised
 * @param unit {@code %}, or the order's word for a count
 * @param year as the document says it, even where the document contradicts itself (then {@code attention} tells)
 * @param comparison {@code >=}, {@code <=} or {@code =} where the wording has one
 * @param row number of the row whose wording it is
 */
@Schema(requiredProperties = {"indicator", "value", "attention"})
public record PlannedTarget(
        String indicator,
        @Nullable String indicatorCode,
        BigDecimal value,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable String comparison,
        @Nullable String row,
        @Nullable String yearFromHeader,
        @Nullable Boolean unitInferred,
        List<Attention> attention) {

    public PlannedTarget {
        attention = attention == null ? List.of() : List.copyOf(attention);
    }
}
