package ru.estafeta.participants.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.platform.problem.Refusal;

/** Questionnaires and satisfaction rules; both are data and can be edited, and each version stays. */
@ApplicationScoped
class Questionnaires {

    private final EntityManager database;

    Questionnaires(EntityManager database) {
        this.database = database;
    }

    /** Id of the questionnaire that a participant of that form and role gets today. */
    UUID current(MentoringForm form, ParticipantRole role, LocalDate today) {
        return new ListQuery()
                        .where("q.role = :role")
                        .with("role", role.name())
                        .where(":form = any(q.forms)")
                        .with("form", form.name())
                        .where("q.valid_from <= :today")
                        .with("today", today)
                        .rows(database, "select q.id from questionnaire q", "q.valid_from desc, q.version desc", 1)
                        .stream()
                        .findFirst()
                        .map(row -> row.get("id", UUID.class))
                        .orElseThrow(() -> Refusal.conflict(
                                "NO_QUESTIONNAIRE",
                                "Для этой формы наставничества анкета не заведена. Сообщите региону."));
    }

    Questionnaire byId(UUID id) {
        var questions = new ListQuery()
                        .where("q.questionnaire_id = :id")
                        .with("id", id)
                        .rows(database, "select q.* from questionnaire_question q", "q.position", 500)
                        .stream()
                        .map(Questionnaires::question)
                        .toList();
        return new Questionnaire(id, questions);
    }

    /** Every version of each rule: a figure may still be counted by an older one. */
    List<SatisfactionRule> rules() {
        return new ListQuery()
                .rows(database, "select r.* from survey_rule r", "r.id, r.version", 1000).stream()
                        .map(row -> new SatisfactionRule(
                                row.get("id", String.class),
                                row.get("version", Integer.class),
                                SatisfactionRule.Kind.valueOf(row.get("kind", String.class)),
                                row.get("question", String.class),
                                row.get("threshold", BigDecimal.class),
                                row.get("text", String.class),
                                row.get("source", String.class)))
                        .toList();
    }

    private static Question question(Tuple row) {
        return new Question(
                row.get("code", String.class),
                QuestionKind.valueOf(row.get("kind", String.class)),
                row.get("text", String.class),
                row.get("required", Boolean.class),
                row.get("min", Integer.class),
                row.get("max", Integer.class),
                row.get("min_label", String.class),
                row.get("max_label", String.class));
    }
}
