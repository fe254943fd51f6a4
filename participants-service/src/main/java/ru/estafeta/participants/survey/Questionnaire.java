package ru.estafeta.participants.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;

/** One version of a questionnaire. Older versions stay for the answers given to them. */
record Questionnaire(UUID id, List<Question> questions) {

    Questionnaire {
        questions = List.copyOf(questions);
    }

    /** The answers without blanks; refuses all that do not fit, each at its question. */
    Map<String, Object> accept(Map<String, Object> answers) {
        var errors = new ArrayList<FieldError>();
        var accepted = new LinkedHashMap<String, Object>();
        for (var question : questions) {
            var answer = answers.get(question.id());
            question.complaint(answer)
                    .ifPresent(words -> errors.add(new FieldError("answers/" + question.id(), "BAD_ANSWER", words)));
            if (answer != null && !(answer instanceof String text && text.isBlank())) {
                accepted.put(question.id(), answer);
            }
        }
        answers.keySet().stream()
                .filter(id ->
                        questions.stream().noneMatch(question -> question.id().equals(id)))
                .forEach(id -> errors.add(new FieldError(
                        "answers/" + id, "UNKNOWN_QUESTION", "Такого вопроса в анкете нет. Обновите страницу.")));
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return accepted;
    }

    /** Mean of the scored answers; empty if there are none. */
    OptionalDouble meanScore(Map<String, Object> answers) {
        return questions.stream()
                .filter(question -> question.kind() == QuestionKind.SCORE)
                .map(question -> answers.get(question.id()))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .average();
    }
}
