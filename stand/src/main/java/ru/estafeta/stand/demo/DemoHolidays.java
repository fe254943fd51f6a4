package ru.estafeta.stand.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** School holidays of this school year in one municipality: invented days that look like those of schools. */
final class DemoHolidays {

    private final DemoApi api;
    private final LocalDate today;

    DemoHolidays(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void load() {
        int first = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        int second = first + 1;
        api.put(
                "volgograd",
                "/school-holidays?schoolYear=" + first + "/" + second,
                Map.of(
                        "source",
                        "Календарный учебный график, приказ от 28.08." + first + " № 310",
                        "holidays",
                        List.of(
                                stretch("осенние", LocalDate.of(first, 10, 26), 9),
                                stretch("зимние", LocalDate.of(first, 12, 30), 12),
                                stretch("весенние", LocalDate.of(second, 3, 23), 9),
                                stretch("летние", LocalDate.of(second, 6, 1), 92))));
    }

    private static Map<String, String> stretch(String name, LocalDate from, int days) {
        return Map.of(
                "name",
                name,
                "from",
                from.toString(),
                "to",
                from.plusDays(days - 1L).toString());
    }
}
