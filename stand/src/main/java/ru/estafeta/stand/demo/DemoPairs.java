package ru.estafeta.stand.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Pairs of one school in every state: drafts, approved ones at each meeting, ended and cancelled ones, with surveys. */
final class DemoPairs {

    private static final List<String> CYCLE = List.of("ACQUAINTANCE", "TRIAL", "PLANNING", "WORK", "WORK");

    private final DemoApi api;
    private final DemoOrganisation school;
    private final String user;
    private final LocalDate today;
    private final Random random;
    private final String orderNumber;

    DemoPairs(DemoApi api, DemoOrganisation school, LocalDate today, Random random) {
        this.api = api;
        this.school = school;
        this.user = java.util.Objects.requireNonNull(school.parent());
        this.today = today;
        this.random = random;
        this.orderNumber = (40 + random.nextInt(60)) + "-ОД";
    }

    /** Mentors in turn; about one mentee in nine still waits for a mentor. */
    void form(String form, List<String> mentors, List<String> mentees) {
        for (int i = 0; i < mentees.size(); i++) {
            if (random.nextInt(9) > 0) {
                lead(form(form, mentors.get(i % mentors.size()), mentees.get(i)));
            }
        }
    }

    private JsonNode form(String form, String mentor, String mentee) {
        Map<String, Object> body = new HashMap<>();
        body.put("mentors", List.of(mentor));
        body.put("mentees", List.of(mentee));
        body.put("form", form);
        body.put("startsOn", today.minusDays(44).toString());
        return api.post(user, "/pairs", body);
    }

    private void lead(JsonNode pair) {
        var path = "/pairs/" + pair.path("id").asText();
        int fate = random.nextInt(30);
        if (fate < 3) {
            return;
        }
        if (fate == 3) {
            api.post(user, path + "/cancellation", Map.of("reason", "Наставник указан по ошибке"));
            return;
        }
        api.post(
                user,
                path + "/approval",
                Map.of(
                        "orderNumber",
                        orderNumber,
                        "orderDate",
                        today.minusDays(46).toString()));
        int meetings = random.nextInt(CYCLE.size() + 1);
        if (meetings >= 2 && pair.path("form").asText().equals("TEACHER_TEACHER")) {
            agreeWithTheMentor(path);
        }
        for (int i = 0; i < meetings; i++) {
            meeting(path, CYCLE.get(i), today.minusDays(42L - 8L * i));
        }
        if (meetings >= 3) {
            survey(path);
        }
        if (fate == 4) {
            api.post(
                    user,
                    path + "/ending",
                    Map.of("endedOn", today.minusDays(1).toString(), "reason", "Программа завершена досрочно"));
        }
    }

    private void agreeWithTheMentor(String path) {
        api.put(
                user,
                path + "/employment-terms",
                Map.of(
                        "basis",
                        "ADDITIONAL_AGREEMENT",
                        "consentedOn",
                        today.minusDays(48).toString(),
                        "number",
                        orderNumber.replace("ОД", "ДС"),
                        "signedOn",
                        today.minusDays(47).toString(),
                        "holdsFrom",
                        today.minusDays(44).toString(),
                        "content",
                        "Вводит в должность, посещает уроки и разбирает их, помогает с документами",
                        "workForm",
                        "индивидуальная",
                        "pay",
                        "доплата 15 % оклада ежемесячно"));
    }

    private void meeting(String path, String kind, LocalDate heldOn) {
        api.post(user, path + "/meetings", Map.of("kind", kind, "heldOn", heldOn.toString()));
    }

    /** Four of five answer; most are content. */
    private void survey(String path) {
        var links = api.post(user, path + "/survey-links", Map.of());
        for (var link : links.path("items")) {
            if (random.nextInt(5) > 0) {
                var token = link.path("url").asText().replaceAll(".*#", "");
                api.answerLink(token, "/survey-responses", Map.of("answers", answers(token)));
            }
        }
    }

    private Map<String, Object> answers(String token) {
        boolean content = random.nextInt(7) > 0;
        Map<String, Object> answers = new HashMap<>();
        for (var question : api.withLink(token, "/survey-form").path("questions")) {
            switch (question.path("kind").asText()) {
                case "SCORE" ->
                    answers.put(question.path("id").asText(), content ? 7 + random.nextInt(4) : 4 + random.nextInt(3));
                case "YES_NO" -> answers.put(question.path("id").asText(), content);
                default -> {
                    // open questions are optional, most leave them empty
                }
            }
        }
        return answers;
    }
}
