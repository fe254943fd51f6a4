package ru.estafeta.stand.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ru.estafeta.stand.console.Failure;

/** Two municipalities have laid rows of their roadmaps on their schools; some schools have answered, some are late. */
final class DemoObligations {

    private static final int ROWS = 6;
    private static final int TRIES = 100;

    /** Every third school has not answered yet. */
    private static final int SILENT_EVERY = 3;

    private final DemoApi api;
    private final LocalDate today;

    DemoObligations(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void load() {
        layOn("volgograd", fromTemplate());
        layOn("armavir", current("armavir"));
    }

    /** Of this school year, approved by an order of September. */
    private String fromTemplate() {
        int first = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        var made = api.post(
                "volgograd",
                "/roadmap-templates/pupil-municipal/roadmaps",
                Map.of("schoolYear", first + "/" + (first + 1)));
        var id = made.path("roadmap").asText();
        api.post(
                "volgograd",
                "/roadmaps/" + id + "/approval",
                Map.of(
                        "orderNumber",
                        "214",
                        "orderDate",
                        LocalDate.of(first, 9, 1).toString()));
        return id;
    }

    private String current(String user) {
        for (var card : api.get(user, "/roadmaps?organisation=" + DemoOrganisation.id(user))
                .path("items")) {
            if (!card.path("state").asText().equals("CLOSED")) {
                return card.path("id").asText();
            }
        }
        throw new Failure("Demo region: " + user + " has no roadmap of this year");
    }

    private void layOn(String user, String roadmap) {
        List<String> rows = new ArrayList<>();
        for (var row : api.get(user, "/roadmaps/" + roadmap + "/cascade").path("rows")) {
            if (row.path("suggested").asBoolean() && rows.size() < ROWS) {
                rows.add(row.path("activity").asText());
            }
        }
        var job = api.post(user, "/roadmaps/" + roadmap + "/cascade", Map.of("activities", rows));
        await(user, job.path("id").asText());
        int number = 0;
        for (JsonNode obligation : api.get(user, "/obligations?open=true").path("items")) {
            if (!obligation
                            .path("organisation")
                            .asText()
                            .equals(DemoOrganisation.id("school120").toString())
                    && number++ % SILENT_EVERY != 0) {
                api.post(
                        user,
                        "/obligations/" + obligation.path("id").asText() + "/answer",
                        Map.of("declines", false, "answer", "Выполнено, приказ по школе издан."));
            }
        }
    }

    private void await(String user, String job) {
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                if (api.get(user, "/roadmap-jobs/" + job).path("state").asText().equals("DONE")) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Failure("Demo region: rows were not laid on the schools");
    }
}
