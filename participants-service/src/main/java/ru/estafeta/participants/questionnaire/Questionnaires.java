package ru.estafeta.participants.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/** Questionnaires as data: each version stays for the answers that were given to it. */
@ApplicationScoped
public class Questionnaires {

    private static final String CURRENT = """
            select id from questionnaire where stage = ? and role = ? and ? = any (forms) and valid_from <= ?
            order by valid_from desc, version desc limit 1""";

    private final Rows rows;

    Questionnaires(Rows rows) {
        this.rows = rows;
    }

    /** Id of the questionnaire that a participant of that form and role gets on that day. */
    public UUID current(Stage stage, MentoringForm form, ParticipantRole role, LocalDate day) {
        return rows.list(CURRENT, row -> Rows.uuid(row, "id"), stage, role, form, day).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "NO_QUESTIONNAIRE", "Для этой формы наставничества анкета не заведена. Сообщите региону."));
    }

    public Questionnaire byId(UUID id) {
        return new Questionnaire(id, questions(id));
    }

    List<Question> questions(UUID id) {
        return rows.list(
                "select * from questionnaire_question where questionnaire_id = ? order by position",
                Questionnaires::question,
                id);
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getString("code"),
                QuestionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getBoolean("required"),
                Rows.integer(row, "min"),
                Rows.integer(row, "max"),
                row.getString("min_label"),
                row.getString("max_label"),
                options(row),
                meaning(row.getString("meaning")));
    }

    private static @Nullable List<String> options(ResultSet row) throws SQLException {
        var options = row.getArray("options");
        return options == null ? null : Arrays.asList((String[]) options.getArray());
    }

    private static @Nullable Meaning meaning(@Nullable String name) {
        return name == null ? null : Meaning.valueOf(name);
    }
}
