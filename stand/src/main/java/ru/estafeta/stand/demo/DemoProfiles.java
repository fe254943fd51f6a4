package ru.estafeta.stand.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Entry questionnaires of one school: half of its participants have answered. */
final class DemoProfiles {

    private static final Map<String, String> WORDS = Map.of(
            "REQUEST", "разобраться в предмете и увереннее отвечать",
            "COMPETENCIES", "объясняет спокойно, хорошо готовит к контрольным",
            "ACHIEVEMENTS", "призёр муниципальной олимпиады",
            "INTERESTS", "шахматы, походы",
            "WISHES", "чтобы было о чём поговорить");

    private final DemoApi api;
    private final String user;

    DemoProfiles(DemoApi api, String user) {
        this.api = api;
        this.user = user;
    }

    void answer(List<String> participations) {
        for (int i = 0; i < participations.size(); i += 2) {
            var path = "/participations/" + participations.get(i) + "/profile";
            Map<String, Object> answers = new HashMap<>();
            for (var question : api.get(user, path).path("questions")) {
                var answer = answer(question, i);
                if (answer != null) {
                    answers.put(question.path("id").asText(), answer);
                }
            }
            api.put(user, path, Map.of("answers", answers));
        }
    }

    private static @org.jspecify.annotations.Nullable Object answer(JsonNode question, int number) {
        return switch (question.path("kind").asText()) {
            case "NUMBER" -> 4 + number % 3;
            case "SCORE" -> 7 + number % 4;
            case "YES_NO" -> number % 3 > 0;
            case "CHOICES" -> chosen(question.path("options"), number);
            case "TEXT" -> WORDS.get(question.path("meaning").asText());
            default -> null;
        };
    }

    private static List<String> chosen(JsonNode options, int number) {
        var all = StreamSupport.stream(options.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return List.of(all.get(number % all.size()), all.get((number + 1) % all.size()));
    }
}
