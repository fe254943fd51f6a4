package ru.estafeta.stand.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Who is appointed at a school of the demo: its curator of last year and the one who signs in. All are invented. */
final class DemoAppointments {

    private final DemoApi api;
    private final LocalDate today;

    DemoAppointments(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void load(UUID school) {
        int year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        var before = appoint(school, "CURATOR", new String[] {"Рябинкина", "Алла", "Фоминична"}, "98-о", year - 1);
        api.post(
                "volgograd",
                "/appointments/" + before + "/ending",
                Map.of(
                        "endedOn", LocalDate.of(year, 9, 1).toString(),
                        "orderNumber", "101-о",
                        "orderDate", LocalDate.of(year, 8, 31).toString()));
        appoint(school, "CURATOR", new String[] {"Ивушкина", "Марина", "Олеговна"}, "101-о", year);
        appoint(school, "WORKING_GROUP", new String[] {"Осинкин", "Матвей", "Фомич"}, "102-о", year);
    }

    private String appoint(UUID school, String post, String[] name, String order, int year) {
        return api.post(
                        "volgograd",
                        "/appointments",
                        Map.of(
                                "organisation",
                                school,
                                "post",
                                post,
                                "familyName",
                                name[0],
                                "givenName",
                                name[1],
                                "patronymic",
                                name[2],
                                "orderNumber",
                                order,
                                "orderDate",
                                LocalDate.of(year, 8, 31).toString(),
                                "startsOn",
                                LocalDate.of(year, 9, 1).toString()))
                .path("appointment")
                .path("id")
                .asText();
    }
}
