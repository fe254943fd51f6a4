package ru.estafeta.monitoring.target;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.indicator.Unit;

/**
 * A planned value of a year.
 *
 * @param organisation whom it binds; none for the ladder of an act, which binds every region
 * @param verified whether the value was read in the document itself
 * @param document the roadmap whose order sets it
 */
@Schema(requiredProperties = {"year", "value", "unit", "source", "verified"})
public record PlannedValue(
        @JsonIgnore String indicator,
        @Nullable UUID organisation,
        int year,
        BigDecimal value,
        Unit unit,
        String source,
        boolean verified,
        @Nullable UUID document) {}
