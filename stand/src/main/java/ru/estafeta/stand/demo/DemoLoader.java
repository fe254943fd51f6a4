package ru.estafeta.stand.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.console.Failure;

/**
 * Fills an empty system with the demo region: organisations, the five orders as closed roadmaps of their years and as
 * living ones of this year, people with consents, pairs in every state, meetings and surveys.
 */
public final class DemoLoader {

    /** More callers at once do not load faster on two cores. */
    private static final int CALLERS = 4;

    private static final int ENTERPRISES = 5;

    private final DemoApi api;
    private final Console.Bar bar;
    private final LocalDate today = LocalDate.now(Clock.systemDefaultZone());

    public DemoLoader(String address, Console.Bar bar) {
        this.api = new DemoApi(address);
        this.bar = bar;
    }

    public void load() throws InterruptedException {
        bar.at(0, "organisations");
        DemoOrganisation.all().forEach(this::register);
        renameThisQuarter();
        DemoOrganisation.all().stream()
                .filter(organisation -> organisation.type().equals("MUNICIPALITY"))
                .forEach(this::countEnterprises);
        bar.at(0.05, "orders");
        new DemoOrders(api, today).load();
        new DemoObligations(api, today).load();
        new DemoHolidays(api, today).load();
        new DemoAppointments(api, today).load(DemoOrganisation.id("school120"));
        new DemoOperators(api).load(DemoOrganisation.id("school120"));
        new DemoDuplicates(api, today).load();
        loadSchools();
        new DemoLists(api, today).load();
    }

    private void register(DemoOrganisation organisation) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", organisation.id());
        body.put("name", organisation.name());
        body.put("type", organisation.type());
        if (organisation.parent() != null) {
            body.put("parent", DemoOrganisation.id(organisation.parent()));
        }
        api.post("administrator", "/organisations", body);
    }

    /** So that figures of the quarter before can be read as they were. */
    private void renameThisQuarter() {
        var school = DemoOrganisation.id("milyutinsky1");
        var parent = DemoOrganisation.id("milyutinsky");
        var first = today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        var organisation =
                Map.of("id", school, "name", "Лицей № 1, Милютинский район", "type", "SCHOOL", "parent", parent);
        api.post(
                "region",
                "/organisations/" + parent + "/register-changes",
                Map.of(
                        "since",
                        first.toString(),
                        "rows",
                        List.of(Map.of("row", 1, "version", 1, "organisation", organisation)),
                        "closed",
                        List.of()));
    }

    private void countEnterprises(DemoOrganisation municipality) {
        api.put(
                municipality.slug(),
                "/denominators/" + municipality.id() + "/ENTERPRISES/" + today.getYear(),
                Map.of("value", ENTERPRISES, "source", "Реестр предприятий муниципалитета"));
    }

    private void loadSchools() throws InterruptedException {
        var schools = DemoOrganisation.all().stream()
                .filter(organisation -> organisation.type().equals("SCHOOL"))
                .toList();
        var loaded = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (var school : schools) {
                running.add(callers.submit(() -> {
                    new DemoSchool(api, school, today).load();
                    bar.at(0.1 + 0.9 * loaded.incrementAndGet() / schools.size(), "people and pairs of schools");
                }));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Failure failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
