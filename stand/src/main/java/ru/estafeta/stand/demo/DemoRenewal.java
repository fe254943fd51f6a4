package ru.estafeta.stand.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The bases of one school were renewed last year, when some of its pupils left it: they are alumni now, and two are ready to mentor. */
final class DemoRenewal {

    private static final int ALUMNI = 4;
    private static final int AGE = 19;

    private final DemoApi api;
    private final DemoOrganisation school;
    private final String user;
    private final LocalDate today;

    DemoRenewal(DemoApi api, DemoOrganisation school, LocalDate today) {
        this.api = api;
        this.school = school;
        this.user = Objects.requireNonNull(school.parent());
        this.today = today;
    }

    void load(DemoPeople people) {
        int thisYear = today.getYear() - (today.getMonth().compareTo(Month.JUNE) < 0 ? 1 : 0);
        List<Map<String, Object>> cards = new ArrayList<>();
        List<String> alumni = new ArrayList<>();
        for (int i = 0; i < ALUMNI; i++) {
            var alumnus = people.pupil(AGE);
            alumnus.put("organisation", school.id());
            var card = api.post(user, "/people", alumnus).path("id").asText();
            var consent = people.consent(alumnus, today.minusDays(10));
            consent.put("person", card);
            consent.put("purpose", "PROCESSING");
            api.post(user, "/consents", consent);
            cards.add(Map.of("person", card, "version", 1));
            alumni.add(card);
        }
        api.post(
                user,
                "/organisations/" + school.id() + "/base-renewals",
                Map.of(
                        "renewedOn",
                        LocalDate.of(thisYear - 1, Month.AUGUST, 28).toString(),
                        "orderNumber",
                        "112-ОД",
                        "orderDate",
                        LocalDate.of(thisYear - 1, Month.AUGUST, 25).toString(),
                        "cards",
                        cards,
                        "roles",
                        List.of(),
                        "pairs",
                        List.of()));
        api.post(user, "/potential-mentors", Map.of("people", alumni.subList(0, ALUMNI / 2)));
    }
}
