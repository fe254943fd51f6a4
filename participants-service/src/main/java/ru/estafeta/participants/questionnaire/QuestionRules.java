package ru.estafeta.participants.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/** What the questions of a version must be, so that they can be answered, compared and counted. */
@ApplicationScoped
class QuestionRules {

    private final Rows rows;

    QuestionRules(Rows rows) {
        this.rows = rows;
    }

    void check(Stage stage, List<NewVersion.AskedQuestion> questions) {
        var errors = new ArrayList<FieldError>();
        var ids = new HashSet<String>();
        var meanings = new HashSet<Meaning>();
        for (int i = 0; i < questions.size(); i++) {
            var asked = questions.get(i);
            var at = "questions/" + i + "/";
            if (!ids.add(asked.id())) {
                errors.add(new FieldError(at + "id", "SAME_CODE", "Такой код уже есть у другого вопроса анкеты."));
            }
            if (asked.meaning() != null && !meanings.add(asked.meaning())) {
                errors.add(new FieldError(
                        at + "meaning", "SAME_MEANING", "На это уже отвечает другой вопрос анкеты. Оставьте один."));
            }
            if (asked.meaning() != null && asked.meaning().kind() != asked.kind()) {
                errors.add(new FieldError(
                        at + "kind",
                        "KIND_OF_MEANING",
                        "Такой ответ нельзя использовать для этого. Выберите другой вид."));
            }
            answerable(asked).ifPresent(words -> errors.add(new FieldError(at + "kind", "NOT_ANSWERABLE", words)));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        if (stage == Stage.CLOSING) {
            requireWhatIsCounted(questions);
        }
    }

    private static Optional<String> answerable(NewVersion.AskedQuestion asked) {
        if (asked.kind().hasScale() && !isScale(asked.min(), asked.max())) {
            return Optional.of("Укажите наименьшее и наибольшее число: наибольшее больше.");
        }
        var options = asked.options();
        if (asked.kind().hasOptions()
                && (options == null
                        || new HashSet<>(options).size() < 2
                        || new HashSet<>(options).size() < options.size())) {
            return Optional.of("Напишите хотя бы два разных варианта ответа.");
        }
        return Optional.empty();
    }

    private static boolean isScale(@Nullable Integer min, @Nullable Integer max) {
        return min != null && max != null && min < max;
    }

    /** Satisfaction is counted from these; without them the indicator would silently become zero. */
    private void requireWhatIsCounted(List<NewVersion.AskedQuestion> questions) {
        var yes = rows.list("select question from survey_rule where kind = 'YES'", row -> row.getString("question"));
        for (var needed : yes) {
            if (questions.stream()
                    .noneMatch(asked -> asked.id().equals(needed) && asked.kind() == QuestionKind.YES_NO)) {
                throw Refusal.rule(
                        "RULE_NEEDS_QUESTION",
                        "questions",
                        "По вопросу «" + needed
                                + "» с ответом «да – нет» считают удовлетворённость. Оставьте его в анкете.");
            }
        }
        if (questions.stream().noneMatch(asked -> asked.kind() == QuestionKind.SCORE)) {
            throw Refusal.rule(
                    "RULE_NEEDS_QUESTION",
                    "questions",
                    "По оценкам считают удовлетворённость. Оставьте хотя бы один вопрос с оценкой.");
        }
    }
}
