package ru.estafeta.stand.demo;

import java.time.LocalDate;
import java.util.Map;

/** What the staff of МОУ СШ № 120 has made of its lists: filters that a curator keeps, mentees whom a psychologist supports. */
final class DemoLists {

    private static final String CURATOR = "school120-curator";
    private static final String PSYCHOLOGIST = "school120-psychologist";
    private static final int SUPPORTED = 2;

    private final DemoApi api;
    private final LocalDate today;

    DemoLists(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void load() {
        keep("Десятые классы без согласия", Map.of("grade", 10, "consent", "MISSING"));
        keep("Наставляемые без пары", Map.of("role", "MENTEE", "paired", false));
        var waiting = api.get(PSYCHOLOGIST, "/participations/waiting?limit=" + SUPPORTED)
                .path("items");
        for (var mentee : waiting) {
            api.put(
                    PSYCHOLOGIST,
                    "/participations/" + mentee.path("id").asText() + "/support",
                    Map.of("since", today.minusDays(9).toString()));
        }
    }

    private void keep(String name, Map<String, Object> search) {
        api.post(
                CURATOR,
                "/saved-filters",
                Map.of("list", "PEOPLE", "name", name, "byDefault", false, "search", search));
    }
}
