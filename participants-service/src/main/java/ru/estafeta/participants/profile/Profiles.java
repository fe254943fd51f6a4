package ru.estafeta.participants.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.questionnaire.Questionnaire;
import ru.estafeta.participants.questionnaire.Questionnaires;
import ru.estafeta.participants.questionnaire.Stage;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/** Reads and writes what participants have told when they entered. */
@ApplicationScoped
public class Profiles {

    private static final ObjectMapper JSON = EventJson.mapper();
    /** A role that another one became part of goes on telling what it was told, until that one is told anew. */
    private static final String READ = """
            select p.* from profile p join participation a on a.id = p.participation_id
            where a.id = ? or a.merged_into = ? order by a.merged_into nulls first limit 1""";

    private static final String WRITE = """
            insert into profile (participation_id, version, questionnaire_id, answers, meanings, answered_on, by_himself)
            values (?, 1, ?, ?::jsonb, ?::jsonb, ?, ?)
            on conflict (participation_id) do update set version = profile.version + 1,
                questionnaire_id = excluded.questionnaire_id, answers = excluded.answers, meanings = excluded.meanings,
                answered_on = excluded.answered_on, by_himself = excluded.by_himself""";

    private final Questionnaires questionnaires;
    private final Participations participations;
    private final People people;
    private final ProcessingConsent consent;
    private final OrganisationTree tree;
    private final Rows rows;
    private final Audit audit;
    private final Clock clock;

    Profiles(
            Questionnaires questionnaires,
            Participations participations,
            People people,
            ProcessingConsent consent,
            OrganisationTree tree,
            Rows rows,
            Audit audit,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.participations = participations;
        this.people = people;
        this.consent = consent;
        this.tree = tree;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    private record Told(Map<String, Object> answers, long version, LocalDate on, boolean byHimself) {}

    public ProfileView of(Participation participation) {
        var questionnaire = current(participation);
        var told = told(participation.id());
        return new ProfileView(
                participation.id(),
                participation.role(),
                participation.form(),
                tree.find(participation.organisation()).orElseThrow().name(),
                questionnaire.questions(),
                told == null
                        ? fromABase(participation.id(), questionnaire)
                        : questionnaire.stillFitting(told.answers()),
                told == null ? 0 : told.version(),
                told == null ? null : told.on(),
                told != null && told.byHimself());
    }

    /** Those of the roles that he has now, for his own page. */
    public List<ProfileView> ofPerson(UUID person) {
        return participations.currentOf(person).stream().map(this::of).toList();
    }

    /** Of two who write at once the second meets the version of the first. */
    void tell(Participation participation, @Nullable String ifMatch, Map<String, Object> answers) {
        rows.list("select 1 from participation where id = ? for update", row -> true, participation.id());
        var told = told(participation.id());
        ETags.requireMatch(ifMatch, told == null ? 0 : told.version());
        write(participation, answers, false);
    }

    /** By his own page; a role that is not his is not found. */
    public void tellHimself(UUID person, UUID participationId, Map<String, Object> answers) {
        var participation = participations.currentOf(person).stream()
                .filter(one -> one.id().equals(participationId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Эта анкета больше не нужна. Обновите страницу."));
        write(participation, answers, true);
    }

    private void write(Participation participation, Map<String, Object> answers, boolean byHimself) {
        if (participation.hasLeft()) {
            throw Refusal.conflict("ALREADY_LEFT", "Участник вышел из программы, анкету уже не меняют.");
        }
        consent.require(List.of(people.existing(participation.person())), "answers");
        var questionnaire = current(participation);
        var accepted = questionnaire.accept(answers);
        rows.update(
                WRITE,
                participation.id(),
                questionnaire.id(),
                json(accepted),
                json(questionnaire.meanings(accepted)),
                LocalDate.now(clock),
                byHimself);
        audit.record(
                "FILL_PROFILE", "participation", participation.id().toString(), participation.organisation(), null);
    }

    private Questionnaire current(Participation participation) {
        return questionnaires.byId(
                questionnaires.current(Stage.ENTRY, participation.form(), participation.role(), LocalDate.now(clock)));
    }

    private @Nullable Told told(UUID participation) {
        return rows
                .list(
                        READ,
                        row -> new Told(
                                map(row.getString("answers")),
                                row.getLong("version"),
                                Rows.day(row, "answered_on"),
                                row.getBoolean("by_himself")),
                        participation,
                        participation)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** What the base in a file, by which he came, has said in the columns that mean the same. */
    private Map<String, Object> fromABase(UUID participation, Questionnaire questionnaire) {
        return rows
                .list(
                        "select notes from candidacy where participation_id = ? and notes is not null limit 1",
                        row -> map(row.getString("notes")),
                        participation)
                .stream()
                .findFirst()
                .map(notes -> {
                    var known = new LinkedHashMap<String, Object>();
                    for (var question : questionnaire.questions()) {
                        var note = question.meaning() == null
                                ? null
                                : notes.get(question.meaning().name());
                        if (note != null) {
                            known.put(question.id(), note);
                        }
                    }
                    return questionnaire.stillFitting(known);
                })
                .orElse(Map.of());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("profile", e);
        }
    }

    private static Map<String, Object> map(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("profile", e);
        }
    }
}
