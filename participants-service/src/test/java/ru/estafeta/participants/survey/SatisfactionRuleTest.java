package ru.estafeta.participants.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.estafeta.participants.questionnaire.Question;
import ru.estafeta.participants.questionnaire.QuestionKind;
import ru.estafeta.participants.questionnaire.Questionnaire;

class SatisfactionRuleTest {

    private static final Questionnaire QUESTIONNAIRE =
            new Questionnaire(UUID.randomUUID(), List.of(score("comfort"), score("support"), yesNo("glad")));
    private static final SatisfactionRule MEAN =
            new SatisfactionRule("mean-score", 1, SatisfactionRule.Kind.MEAN_SCORE, null, new BigDecimal(7), "", "");
    private static final SatisfactionRule GLAD =
            new SatisfactionRule("glad", 1, SatisfactionRule.Kind.YES, "glad", null, "", "");

    private static Question score(String id) {
        return new Question(id, QuestionKind.SCORE, id, true, 1, 10, null, null, null, null);
    }

    private static Question yesNo(String id) {
        return new Question(id, QuestionKind.YES_NO, id, true, null, null, null, null, null, null);
    }

    private static Map<String, Object> answers(Object comfort, Object support, Object glad) {
        var answers = new HashMap<String, Object>();
        answers.put("comfort", comfort);
        answers.put("support", support);
        answers.put("glad", glad);
        return answers;
    }

    @ParameterizedTest
    @CsvSource({"7, 7, true", "6, 8, true", "6, 7, false", "10, 3, false"})
    void satisfiedByMeanScoreFromSevenOn(int comfort, int support, boolean satisfied) {
        assertThat(MEAN.judge(QUESTIONNAIRE, answers(comfort, support, true)).satisfied())
                .isEqualTo(satisfied);
    }

    @Test
    void satisfiedByBeingGlad() {
        assertThat(GLAD.judge(QUESTIONNAIRE, answers(1, 1, true)).satisfied()).isTrue();
        assertThat(GLAD.judge(QUESTIONNAIRE, answers(10, 10, false)).satisfied())
                .isFalse();
    }
}
