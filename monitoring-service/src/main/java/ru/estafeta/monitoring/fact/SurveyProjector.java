package ru.estafeta.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import ru.estafeta.contracts.SatisfactionV1;
import ru.estafeta.contracts.SurveyResponseStateV1;
import ru.estafeta.monitoring.counting.Subjects;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Keeps whether answer sheets meet the satisfaction rules. */
@ApplicationScoped
class SurveyProjector {

    private static final String PERSONS_BEFORE = "select person from survey_fact where id = any(?)";
    private static final String KEEP = """
            insert into survey_fact as f (id, version, person, role, organisation_id, submitted_on)
            select * from unnest(?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set version = excluded.version, person = excluded.person, role = excluded.role,
                organisation_id = excluded.organisation_id, submitted_on = excluded.submitted_on
            where f.version < excluded.version
            returning id""";
    private static final String REMOVE_OUTCOMES = "delete from survey_outcome_fact where survey_id = any(?)";
    private static final String ADD_OUTCOMES = """
            insert into survey_outcome_fact (survey_id, rule, rule_version, satisfied)
            select * from unnest(?, ?, ?, ?) on conflict do nothing""";

    private final Rows rows;

    SurveyProjector(Rows rows) {
        this.rows = rows;
    }

    void apply(Collection<SurveyResponseStateV1> states, Subjects changed) {
        if (states.isEmpty()) {
            return;
        }
        var newest = HighestVersion.of(states, SurveyResponseStateV1::id, SurveyResponseStateV1::version);
        var ids = SqlArray.uuids(newest, SurveyResponseStateV1::id);
        var personsBefore = rows.list(PERSONS_BEFORE, row -> row.getString(1), ids);
        var kept = new HashSet<>(keep(newest, ids));
        if (kept.isEmpty()) {
            return;
        }
        var responses = newest.stream().filter(one -> kept.contains(one.id())).toList();
        changed.addPersons(personsBefore);
        changed.addPersons(responses.stream().map(SurveyResponseStateV1::person).toList());
        replaceOutcomes(responses);
    }

    private List<UUID> keep(List<SurveyResponseStateV1> responses, SqlArray ids) {
        return rows.list(
                KEEP,
                row -> Rows.uuid(row, "id"),
                ids,
                SqlArray.longs(responses, SurveyResponseStateV1::version),
                SqlArray.texts(responses, SurveyResponseStateV1::person),
                SqlArray.texts(responses, SurveyResponseStateV1::role),
                SqlArray.uuids(responses, SurveyResponseStateV1::organisation),
                SqlArray.dates(responses, SurveyResponseStateV1::submittedOn));
    }

    private void replaceOutcomes(List<SurveyResponseStateV1> responses) {
        var outcomes = responses.stream()
                .flatMap(response -> response.outcomes().stream().map(outcome -> new Outcome(response.id(), outcome)))
                .toList();
        rows.update(REMOVE_OUTCOMES, SqlArray.uuids(responses, SurveyResponseStateV1::id));
        rows.update(
                ADD_OUTCOMES,
                SqlArray.uuids(outcomes, Outcome::survey),
                SqlArray.texts(outcomes, o -> o.judged().rule()),
                SqlArray.integers(outcomes, o -> o.judged().ruleVersion()),
                SqlArray.booleans(outcomes, o -> o.judged().satisfied()));
    }

    private record Outcome(UUID survey, SatisfactionV1 judged) {}
}
