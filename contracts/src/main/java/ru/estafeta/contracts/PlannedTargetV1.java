package ru.estafeta.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A planned value of an indicator as an order states it; {@code indicatorCode} where the wording was recognised,
 * {@code unit} is {@code %} or the order's word for a count.
 */
public record PlannedTargetV1(
        String indicator,
        @Nullable String indicatorCode,
        BigDecimal value,
        @Nullable String unit,
        int year) {}
