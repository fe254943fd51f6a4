package ru.estafeta.participants.survey;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.SatisfactionV1;
import ru.estafeta.participants.questionnaire.Questionnaire;

/**
 * A version of a rule that says who counts as satisfied. No federal rule exists (domain.md §5), so several are kept
 * and each answer sheet is judged by all of them when it comes in.
 */
record SatisfactionRule(
        String id,
        int version,
        Kind kind,
        @Nullable String question,
        @Nullable BigDecimal threshold,
        String text,
        String source) {

    enum Kind {
        MEAN_SCORE,
        YES
    }

    SatisfactionV1 judge(Questionnaire questionnaire, Map<String, Object> answers) {
        return new SatisfactionV1(id, version, isMet(questionnaire, answers));
    }

    private boolean isMet(Questionnaire questionnaire, Map<String, Object> answers) {
        return switch (kind) {
            case MEAN_SCORE -> {
                var mean = questionnaire.meanScore(answers);
                yield mean.isPresent() && threshold != null && mean.getAsDouble() >= threshold.doubleValue();
            }
            case YES -> question != null && Boolean.TRUE.equals(answers.get(question));
        };
    }
}
