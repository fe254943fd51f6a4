package ru.estafeta.participants.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;

/** One version of a questionnaire. Older versions stay for the answers given to them. */
public record Questionnaire(UUID id, List<Question> questions) {

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** The answers without blanks; refuses all that do not fit, each at its question. */
    public Map<String, Object> accept(Map<String, Object> answers) {
        var errors = new ArrayList<FieldError>();
        var accepted = new LinkedHashMap<String, Object>();
        for (var question : questions) {
            var answer = answers.get(question.id());
            question.complaint(answer)
                    .ifPresent(words -> errors.add(new FieldError("answers/" + question.id(), "BAD_ANSWER", words)));
            if (answer != null && !Question.isBlank(answer)) {
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

    /** What of the answers, perhaps to an older version, still answers a question of this one. */
    public Map<String, Object> stillFitting(Map<String, Object> answers) {
        var fitting = new LinkedHashMap<String, Object>();
        for (var question : questions) {
            var answer = answers.get(question.id());
            if (answer != null && question.isFit(answer)) {
                fitting.put(question.id(), answer);
            }
        }
        return fitting;
    }

    /** The answers by what they mean to the rest of the system. */
    public Map<Meaning, Object> meanings(Map<String, Object> answers) {
        var meanings = new LinkedHashMap<Meaning, Object>();
        for (var question : questions) {
            var answer = answers.get(question.id());
            if (question.meaning() != null && answer != null) {
                meanings.put(question.meaning(), answer);
            }
        }
        return meanings;
    }

    /** Mean of the scored answers; empty if there are none. */
    public OptionalDouble meanScore(Map<String, Object> answers) {
        return questions.stream()
                .filter(question -> question.kind() == QuestionKind.SCORE)
                .map(question -> answers.get(question.id()))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .average();
    }
}
