package ru.estafeta.stand.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The school of mentors of one school: two of three have one; some mentors missed a session, some came from courses. */
final class DemoTraining {

    private static final List<String> TOPICS =
            List.of("Роль наставника и его задачи", "Первая встреча и план работы", "Трудные случаи: разбор");

    private final DemoApi api;
    private final DemoOrganisation school;
    private final String user;
    private final LocalDate today;
    private final Random random;

    DemoTraining(DemoApi api, DemoOrganisation school, LocalDate today, Random random) {
        this.api = api;
        this.school = school;
        this.user = java.util.Objects.requireNonNull(school.parent());
        this.today = today;
        this.random = random;
    }

    void load(List<String> mentors) {
        boolean fullest = school.slug().equals("school120");
        if (!fullest && random.nextInt(3) == 0) {
            return;
        }
        var from = today.minusDays(64);
        var training = api.post(user, "/trainings", plan(from));
        var path = "/trainings/" + training.path("id").asText();
        var taken = mentors.subList(0, mentors.size() - mentors.size() / 4);
        api.post(user, path + "/trainees", Map.of("people", taken));
        for (JsonNode session : training.path("sessions")) {
            if (!LocalDate.parse(session.path("heldOn").asText()).isAfter(today)) {
                var came = new ArrayList<>(taken);
                came.removeIf(mentor -> random.nextInt(6) == 0);
                api.put(
                        user,
                        path + "/sessions/" + session.path("id").asText() + "/attendance",
                        Map.of("people", came));
            }
        }
        if (fullest) {
            certificate(mentors.getLast());
        }
    }

    private Map<String, Object> plan(LocalDate from) {
        List<Map<String, Object>> sessions = new ArrayList<>();
        for (int i = 0; i < TOPICS.size(); i++) {
            sessions.add(Map.of(
                    "heldOn",
                    from.plusDays(i == 2 ? 70 : 7L * i).toString(),
                    "startsAt",
                    "15:00",
                    "topic",
                    TOPICS.get(i),
                    "hours",
                    2,
                    "place",
                    "актовый зал"));
        }
        Map<String, Object> plan = new HashMap<>();
        plan.put("organisation", school.id());
        plan.put("title", "Школа наставников");
        plan.put(
                "programme",
                "Роль наставника. Первая встреча. Совместный план. Границы и безопасность. Разбор случаев.");
        plan.put("orderNumber", (40 + random.nextInt(60)) + "-ОД");
        plan.put("orderDate", from.minusDays(5).toString());
        plan.put("sessionsNeeded", 2);
        plan.put("sessions", sessions);
        return plan;
    }

    private void certificate(String mentor) {
        api.post(
                user,
                "/people/" + mentor + "/training/certificates",
                Map.of(
                        "provider",
                        "Институт развития образования",
                        "programme",
                        "Наставник в образовательной организации",
                        "hours",
                        36,
                        "number",
                        "ПК-2207",
                        "issuedOn",
                        today.minusDays(150).toString(),
                        "remote",
                        true));
    }
}
