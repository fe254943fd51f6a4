package ru.estafeta.participants.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question and what may be answered: a whole number, yes or no, a text, one or several of its options. */
@Schema(
        description =
                "A question. Answers: SCORE and NUMBER a whole number from min to max, YES_NO true or false, TEXT up to"
                        + " 2000 characters, CHOICE one of the options, CHOICES a list of options. meaning: what the answer says to the"
                        + " rest of the system")
public record Question(
        String id,
        QuestionKind kind,
        String text,
        boolean required,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String minLabel,
        @Nullable String maxLabel,
        @Nullable List<String> options,
        @Nullable Meaning meaning) {

    private static final int LONGEST_TEXT = 2000;

    public Question {
        options = options == null ? null : List.copyOf(options);
    }

    /** What is wrong with the answer, if anything. */
    Optional<String> complaint(@Nullable Object answer) {
        if (isBlank(answer)) {
            return required ? Optional.of("Ответьте на вопрос «" + text + "».") : Optional.empty();
        }
        return isFit(answer) ? Optional.empty() : Optional.of(advice());
    }

    boolean isFit(@Nullable Object answer) {
        return switch (kind) {
            case SCORE, NUMBER ->
                answer instanceof Integer number && min != null && max != null && number >= min && number <= max;
            case YES_NO -> answer instanceof Boolean;
            case TEXT -> answer instanceof String words && words.length() <= LONGEST_TEXT;
            case CHOICE -> answer instanceof String one && options != null && options.contains(one);
            case CHOICES ->
                answer instanceof List<?> several
                        && options != null
                        && options.containsAll(several)
                        && new HashSet<>(several).size() == several.size();
        };
    }

    private String advice() {
        return switch (kind) {
            case SCORE -> "Поставьте оценку от " + min + " до " + max + ".";
            case NUMBER -> "Напишите целое число от " + min + " до " + max + ".";
            case YES_NO -> "Ответьте «да» или «нет».";
            case TEXT -> "Ответ – текст до " + LONGEST_TEXT + " знаков.";
            case CHOICE, CHOICES -> "Выберите из предложенного.";
        };
    }

    static boolean isBlank(@Nullable Object answer) {
        return answer == null
                || (answer instanceof String words && words.isBlank())
                || (answer instanceof List<?> several && several.isEmpty());
    }
}
