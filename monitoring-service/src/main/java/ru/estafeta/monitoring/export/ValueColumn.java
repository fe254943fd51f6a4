package ru.estafeta.monitoring.export;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.figure.IndicatorValue;
import ru.estafeta.monitoring.figure.Reason;

/** A column of the CSV exports: name for programs, heading for people, value. */
enum ValueColumn {
    INDICATOR("indicator", "Код показателя", (value, names) -> value.indicator()),
    INDICATOR_NAME("indicatorName", "Показатель", (value, names) -> names.get(value.indicator())),
    ORGANISATION("organisation", "Код организации", (value, names) -> value.organisation()),
    ORGANISATION_NAME("organisationName", "Организация", (value, names) -> value.organisationName()),
    ORGANISATION_TYPE("organisationType", "Вид организации", (value, names) -> value.organisationType()),
    PERIOD("period", "Период", (value, names) -> value.period()),
    NUMERATOR("numerator", "Числитель", (value, names) -> value.numerator()),
    DENOMINATOR("denominator", "Знаменатель", (value, names) -> value.denominator()),
    VALUE("value", "Значение", (value, names) -> value.value()),
    UNIT("unit", "Единица", (value, names) -> value.unit()),
    TARGET("target", "План", (value, names) -> value.target()),
    TARGET_YEAR("targetYear", "Год плана", (value, names) -> value.targetYear()),
    TARGET_CARRIED_OVER("targetCarriedOver", "План перенесён", (value, names) -> value.targetCarriedOver()),
    TARGET_SOURCE("targetSource", "Источник плана", (value, names) -> value.targetSource()),
    STATUS("status", "Состояние", (value, names) -> value.status()),
    AS_OF("asOf", "На дату", (value, names) -> value.asOf()),
    RULE("rule", "Правило", (value, names) -> value.rule()),
    RESPONDENTS("respondents", "Ответили", (value, names) -> value.respondents()),
    YEAR_ONLY("yearOnly", "Известен только год рождения", (value, names) -> value.yearOnly()),
    SUPPRESSED("suppressed", "Скрыто", (value, names) -> value.suppressed()),
    REASON_CODE("reasonCode", "Код причины", (value, names) -> reason(value, Reason::code)),
    REASON("reason", "Причина", (value, names) -> reason(value, Reason::message)),
    UPDATED_AT("updatedAt", "Изменено", (value, names) -> value.updatedAt());

    private final String field;
    private final String heading;
    private final BiFunction<IndicatorValue, Map<String, String>, @Nullable Object> read;

    ValueColumn(String field, String heading, BiFunction<IndicatorValue, Map<String, String>, @Nullable Object> read) {
        this.field = field;
        this.heading = heading;
        this.read = read;
    }

    String field() {
        return field;
    }

    String heading() {
        return heading;
    }

    /** @param names names of indicators by code */
    @Nullable
    Object of(IndicatorValue value, Map<String, String> names) {
        return read.apply(value, names);
    }

    private static @Nullable String reason(IndicatorValue value, Function<Reason, String> part) {
        var reason = value.reason();
        return reason == null ? null : part.apply(reason);
    }
}
