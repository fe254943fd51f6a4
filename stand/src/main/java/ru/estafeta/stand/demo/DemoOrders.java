package ru.estafeta.stand.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import ru.estafeta.stand.console.Failure;

/** The five real orders: as they were, carried out and closed; and moved to this year, in the middle of the work. */
final class DemoOrders {

    /** In these lines years belong to other acts. */
    private static final Pattern OTHER_ACTS =
            Pattern.compile("Р-145|МР-42/02|№ 602|№ 2346|3273-р|АЗ-1128|от 28 февраля 2022");

    private static final Pattern YEAR = Pattern.compile("20[12]\\d");

    /** Of the rows whose day has come every fourth is still open, so that there is something overdue to see. */
    private static final int OPEN_EVERY = 4;

    /** How far this year's roadmap has come. */
    private enum Living {
        DRAFT,
        SUBMITTED,
        APPROVED
    }

    private record Order(
            String file, String organisation, String coordinator, int firstYear, boolean calendarYear, Living living) {}

    private static final List<Order> ORDERS = List.of(
            new Order("seed-0-gus-khrustalny", "gus", "gus", 2020, false, Living.APPROVED),
            new Order("seed-1-armavir", "armavir", "armavir", 2024, true, Living.DRAFT),
            new Order("seed-2-chagoda", "chagoda", "chagoda", 2020, false, Living.APPROVED),
            new Order("seed-3-volgograd-school-120", "school120", "volgograd", 2023, false, Living.SUBMITTED),
            // The ladder 2020–2024: its last step falls on this year.
            new Order("seed-4-milyutinsky", "milyutinsky", "milyutinsky", 2024, true, Living.APPROVED));

    private final DemoApi api;
    private final LocalDate today;

    DemoOrders(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void load() {
        for (var order : ORDERS) {
            loadAsItWas(order);
            loadMovedToThisYear(order);
        }
    }

    private void loadAsItWas(Order order) {
        var roadmap = roadmap(order, order.file() + ".docx", resource(order.file() + ".docx"));
        for (var activity : roadmap.path("activities")) {
            complete(order, roadmap, activity, lastDay(activity));
        }
        approve(order, roadmap);
        step(order.coordinator(), roadmap, "closure", Map.of("summary", "Все мероприятия приказа выполнены в срок."));
    }

    /** A school's roadmap is agreed before; municipalities approve by their own orders. */
    private void approve(Order order, JsonNode roadmap) {
        if (!order.organisation().equals(order.coordinator())) {
            step(order.coordinator(), roadmap, "submission", Map.of());
            step(order.coordinator(), roadmap, "agreement", Map.of());
        }
        step(
                order.coordinator(),
                roadmap,
                "approval",
                Map.of(
                        "orderNumber",
                        roadmap.path("order").path("number").asText("б/н"),
                        "orderDate",
                        roadmap.path("order").path("date").asText(today.toString())));
    }

    private void step(String user, JsonNode roadmap, String step, Map<String, ?> words) {
        api.post(user, "/roadmaps/" + roadmap.path("id").asText() + "/" + step, words);
    }

    private void loadMovedToThisYear(Order order) {
        var moved = moved(new String(resource(order.file() + ".txt"), StandardCharsets.UTF_8), shift(order));
        var roadmap =
                roadmap(order, order.file() + "-" + today.getYear() + ".txt", moved.getBytes(StandardCharsets.UTF_8));
        int due = 0;
        for (var activity : roadmap.path("activities")) {
            if (activity.hasNonNull("dueOn")
                    && LocalDate.parse(activity.path("dueOn").asText()).isBefore(today)
                    && due++ % OPEN_EVERY != OPEN_EVERY - 1) {
                complete(order, roadmap, activity, lastDay(activity));
            }
        }
        switch (order.living()) {
            case APPROVED -> approve(order, roadmap);
            case SUBMITTED -> step(order.coordinator(), roadmap, "submission", Map.of());
            case DRAFT -> {
                // stays as it was confirmed
            }
        }
    }

    private JsonNode roadmap(Order order, String fileName, byte[] content) {
        var organisation = DemoOrganisation.id(order.organisation());
        var draft = api.upload(order.coordinator(), "/roadmap-imports", fileName, content, organisation);
        var id = UUID.fromString(draft.path("id").asText());
        var confirmed = api.post(order.coordinator(), "/roadmap-imports/" + id + "/confirmation", Map.of());
        return api.get(order.coordinator(), "/roadmaps/" + confirmed.path("id").asText());
    }

    private void complete(Order order, JsonNode roadmap, JsonNode activity, LocalDate on) {
        api.post(
                order.coordinator(),
                "/roadmaps/" + roadmap.path("id").asText() + "/activities/"
                        + activity.path("id").asText() + "/completion",
                Map.of("completedOn", on.toString()));
    }

    /** Done on the last day that its term allows, or today. */
    private LocalDate lastDay(JsonNode activity) {
        if (!activity.hasNonNull("dueOn")) {
            return today;
        }
        var due = LocalDate.parse(activity.path("dueOn").asText());
        return due.isAfter(today) ? today : due;
    }

    private int shift(Order order) {
        int schoolYear = today.getMonthValue() >= 8 ? today.getYear() : today.getYear() - 1;
        return (order.calendarYear() ? today.getYear() : schoolYear) - order.firstYear();
    }

    /** Years move, except in references to other acts; Armavir's heading of 2023 over a plan for 2024 is mended. */
    private static String moved(String text, int years) {
        var lines = text.replace("2023 год\n", "2024 год\n")
                .lines()
                .map(line -> OTHER_ACTS.matcher(line).find()
                        ? line
                        : YEAR.matcher(line)
                                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years)));
        return String.join("\n", lines.toList());
    }

    private static byte[] resource(String name) {
        try (InputStream in = DemoOrders.class.getResourceAsStream("/demo/orders/" + name)) {
            if (in == null) {
                throw new Failure("Demo region: the order " + name + " is missing from the release");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
