package ru.estafeta.monitoring.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a numerator is divided by, or why it cannot be divided. */
sealed interface Divisor {

    /** A number of people, schools or enterprises; zero is no divisor but a fact to be told. */
    record Known(long value) implements Divisor {}

    record Unknown(Reason reason) implements Divisor {}

    MathContext PRECISION = new MathContext(20, RoundingMode.HALF_EVEN);

    default @Nullable Long number() {
        return switch (this) {
            case Known known -> known.value();
            case Unknown unknown -> null;
        };
    }

    /** Percent, unrounded; none without a divisor. */
    default @Nullable BigDecimal percentOf(long numerator) {
        return switch (this) {
            case Known(long value)
            when value > 0 -> {
                var percent = BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(value), PRECISION)
                        .stripTrailingZeros();
                yield percent.scale() < 0 ? percent.setScale(0) : percent;
            }
            case Known zero -> null;
            case Unknown unknown -> null;
        };
    }

    default Optional<Reason> reason(long numerator) {
        return switch (this) {
            case Unknown unknown -> Optional.of(unknown.reason());
            case Known(long value)
            when value == 0 ->
                Optional.of(new Reason("ZERO_DENOMINATOR", "н/д: делить не на что, в знаменателе ноль."));
            case Known(long value)
            when numerator > value ->
                Optional.of(new Reason(
                        "NUMERATOR_EXCEEDS_DENOMINATOR",
                        String.format(
                                Locale.ROOT,
                                "Учтено %d, а в знаменателе %d. Проверьте внесённый знаменатель.",
                                numerator,
                                value)));
            case Known enough -> Optional.empty();
        };
    }
}
