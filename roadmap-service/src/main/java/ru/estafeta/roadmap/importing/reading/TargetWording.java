package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.Attention;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.wording.IndicatorCodes;

/** A target within an activity («Вовлечение не менее 15 % обучающихся …», seed 004): the row's own term dates it. */
final class TargetWording {

    private TargetWording() {}

    static Optional<PlannedTarget> in(DraftRow row, @Nullable String schoolYear, @Nullable Integer planYear) {
        return PlannedValue.inWording(row.activity()).map(planned -> {
            List<Attention> attention = new ArrayList<>();
            var due = row.term().dueOn();
            var year = due == null ? planYear : Integer.valueOf(due.getYear());
            if (year == null && schoolYear != null) {
                year = Integer.valueOf(schoolYear.substring(5));
            }
            if (due == null) {
                attention.add(
                        year == null
                                ? new Attention(
                                        "NO_YEAR", "По сроку строки не видно, на какой год это значение. Укажите год.")
                                : new Attention(
                                        "YEAR_INFERRED",
                                        "Год " + year + " взят из приказа, а не из срока строки. Проверьте его."));
            }
            return new PlannedTarget(
                    row.activity(),
                    IndicatorCodes.codeOf(row.activity()),
                    planned.value(),
                    planned.unit(),
                    year,
                    due,
                    planned.comparison(),
                    row.number(),
                    null,
                    null,
                    attention);
        });
    }
}
