package ru.estafeta.participants.survey;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question and what may be answered: a whole number on its scale, yes or no, or a text. */
@Schema(
        description =
                "A question. Answers: SCORE a whole number from min to max, YES_NO true or false, TEXT up to 2000 characters")
public record Question(
        String id,
        QuestionKind kind,
        String text,
        boolean required,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String minLabel,
        @Nullable String maxLabel) {

    private static final int LONGEST_TEXT = 2000;

    /** What is wrong with the answer, if anything. */
    Optional<String> complaint(@Nullable Object answer) {
        if (answer == null || (answer instanceof String text && text.isBlank())) {
            return required ? Optional.of("Ответьте на вопрос «" + text + "».") : Optional.empty();
        }
        return switch (kind) {
            case SCORE ->
                isOnScale(answer) ? Optional.empty() : Optional.of("Поставьте оценку от " + min + " до " + max + ".");
            case YES_NO -> answer instanceof Boolean ? Optional.empty() : Optional.of("Ответьте «да» или «нет».");
            case TEXT ->
                answer instanceof String text && text.length() <= LONGEST_TEXT
                        ? Optional.empty()
                        : Optional.of("Ответ – текст до " + LONGEST_TEXT + " знаков.");
        };
    }

    private boolean isOnScale(Object answer) {
        return answer instanceof Integer score && min != null && max != null && score >= min && score <= max;
    }
}
