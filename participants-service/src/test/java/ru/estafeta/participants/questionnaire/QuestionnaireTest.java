package ru.estafeta.participants.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.problem.Refusal;

class QuestionnaireTest {

    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            UUID.randomUUID(), List.of(score("comfort"), score("support"), yesNo("glad"), text("open")));

    private static Question score(String id) {
        return new Question(id, QuestionKind.SCORE, id, true, 1, 10, null, null, null, null);
    }

    private static Question yesNo(String id) {
        return new Question(id, QuestionKind.YES_NO, id, true, null, null, null, null, null, null);
    }

    private static Question text(String id) {
        return new Question(id, QuestionKind.TEXT, id, false, null, null, null, null, null, null);
    }

    private static Map<String, Object> answers(Object comfort, Object support, Object glad) {
        var answers = new HashMap<String, Object>();
        answers.put("comfort", comfort);
        answers.put("support", support);
        answers.put("glad", glad);
        return answers;
    }

    @Test
    void optionalTextMayStayEmpty() {
        var given = answers(8, 9, true);
        given.put("open", "  ");
        assertThat(QUESTIONNAIRE.accept(given)).containsOnlyKeys("comfort", "support", "glad");
    }

    @Test
    void everyBadAnswerIsNamedAtItsQuestion() {
        var given = answers(11, null, "да");
        given.put("shoe-size", 42);
        assertThatThrownBy(() -> QUESTIONNAIRE.accept(given))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(
                                        refusal.getParameters().get("errors").toString())
                                .contains("answers/comfort", "answers/support", "answers/glad", "answers/shoe-size"));
    }

    @Test
    void choicesAreOfTheOptionsAndNumbersWithinTheirLimits() {
        var days = List.of("понедельник", "среда");
        var questionnaire = new Questionnaire(
                UUID.randomUUID(),
                List.of(
                        new Question(
                                "capacity",
                                QuestionKind.NUMBER,
                                "Скольких?",
                                true,
                                1,
                                3,
                                null,
                                null,
                                null,
                                Meaning.CAPACITY),
                        new Question("one", QuestionKind.CHOICE, "Когда?", false, null, null, null, null, days, null),
                        new Question(
                                "days",
                                QuestionKind.CHOICES,
                                "Когда?",
                                false,
                                null,
                                null,
                                null,
                                null,
                                days,
                                Meaning.AVAILABILITY)));
        var fit = Map.<String, Object>of("capacity", 3, "one", "среда", "days", List.of("среда", "понедельник"));
        assertThat(questionnaire.accept(fit)).isEqualTo(fit);
        assertThat(questionnaire.meanings(fit))
                .containsEntry(Meaning.CAPACITY, 3)
                .containsEntry(Meaning.AVAILABILITY, List.of("среда", "понедельник"))
                .hasSize(2);
        var bad = Map.<String, Object>of("capacity", 4, "one", "пятница", "days", List.of("среда", "среда"));
        assertThatThrownBy(() -> questionnaire.accept(bad))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(
                                        refusal.getParameters().get("errors").toString())
                                .contains("answers/capacity", "answers/one", "answers/days"));
        assertThat(questionnaire.stillFitting(bad)).isEmpty();
        assertThat(questionnaire.accept(Map.of("capacity", 1, "days", List.of())))
                .containsOnlyKeys("capacity");
    }
}
