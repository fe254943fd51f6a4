package ru.estafeta.participants.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.text.Blank;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;

/** The questionnaires with their versions, and how a new version comes into force. */
@ApplicationScoped
class Bank {

    private static final String LATEST = """
            select distinct on (code) * from questionnaire order by code, version desc""";
    private static final String INSERT = """
            insert into questionnaire (id, code, version, stage, role, forms, title, source, verified, valid_from, recorded_by)
            select ?, code, version + 1, stage, role, forms, ?, ?, ?, ?, ? from questionnaire where id = ?""";

    private final Questionnaires questionnaires;
    private final QuestionRules rules;
    private final Rows rows;
    private final Caller caller;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    Bank(
            Questionnaires questionnaires,
            QuestionRules rules,
            Rows rows,
            Caller caller,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.rules = rules;
        this.rows = rows;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Each in its latest version, which may come into force later. */
    List<QuestionnaireView> latest() {
        return rows.list("select * from (" + LATEST + ") q order by stage desc, code", this::view);
    }

    List<QuestionnaireView> versions(String code) {
        var versions = rows.list("select * from questionnaire where code = ? order by version desc", this::view, code);
        if (versions.isEmpty()) {
            throw Refusal.notFound("Такой анкеты нет. Выберите её из списка.");
        }
        return versions;
    }

    QuestionnaireView publish(String code, NewVersion told) {
        var latest = versions(code).getFirst();
        if (latest.version() != told.basedOn()) {
            throw Refusal.conflict(
                    "VERSION_CHANGED",
                    "Пока вы правили анкету, записали её версию " + latest.version()
                            + ". Откройте анкету заново и внесите правку в неё.");
        }
        var today = LocalDate.now(clock);
        if (told.validFrom().isBefore(today)) {
            throw Refusal.rule(
                    "DATE_IN_PAST",
                    "validFrom",
                    "Этот день прошёл: ответы, которые уже даны, остаются при своей версии. Укажите "
                            + Days.written(today) + " или позже.");
        }
        Days.planned(told.validFrom(), today, "validFrom");
        Days.notBefore(
                told.validFrom(), latest.validFrom(), "validFrom", "BEFORE_LAST_VERSION", "начала последней версии");
        var questions = told.questions();
        rules.check(latest.stage(), questions);
        var id = ids.next();
        rows.update(
                INSERT,
                id,
                told.title().strip(),
                told.source().strip(),
                told.verified(),
                told.validFrom(),
                caller.username(),
                latest.id());
        for (int position = 0; position < questions.size(); position++) {
            put(id, position + 1, questions.get(position));
        }
        audit.record("PUBLISH", "questionnaire", id.toString(), caller.organisation(), code);
        return versions(code).getFirst();
    }

    private void put(UUID questionnaire, int position, NewVersion.AskedQuestion asked) {
        var options = asked.options();
        rows.update(
                "insert into questionnaire_question (questionnaire_id, code, position, kind, text, required, min, max,"
                        + " min_label, max_label, options, meaning) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                questionnaire,
                asked.id(),
                position,
                asked.kind(),
                asked.text().strip(),
                asked.required(),
                asked.kind().hasScale() ? asked.min() : null,
                asked.kind().hasScale() ? asked.max() : null,
                Blank.toNull(asked.minLabel()),
                Blank.toNull(asked.maxLabel()),
                asked.kind().hasOptions() && options != null ? SqlArray.texts(options, String::strip) : null,
                asked.meaning());
    }

    private QuestionnaireView view(ResultSet row) throws SQLException {
        var id = Rows.uuid(row, "id");
        return new QuestionnaireView(
                id,
                row.getString("code"),
                row.getInt("version"),
                Stage.valueOf(row.getString("stage")),
                ParticipantRole.valueOf(row.getString("role")),
                forms(row),
                row.getString("title"),
                row.getString("source"),
                row.getBoolean("verified"),
                Rows.day(row, "valid_from"),
                row.getString("recorded_by"),
                questionnaires.questions(id));
    }

    private static List<MentoringForm> forms(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("forms").getArray())
                .map(MentoringForm::valueOf)
                .toList();
    }
}
