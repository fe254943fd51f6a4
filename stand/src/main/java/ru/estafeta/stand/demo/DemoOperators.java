package ru.estafeta.stand.demo;

import java.util.Map;
import java.util.UUID;

/** What the consents of a demo school say of it; the address and the site are invented. */
final class DemoOperators {

    private final DemoApi api;

    DemoOperators(DemoApi api) {
        this.api = api;
    }

    void load(UUID school) {
        api.put(
                "volgograd",
                "/consent-operators/" + school,
                Map.of(
                        "address", "400000, г. Волгоград, ул. Эстафетная, д. 120",
                        "site", "https://school120.example/nastavnichestvo",
                        "contact", "куратор, school120@example.org"));
    }
}
