package ru.estafeta.monitoring.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.monitoring.indicator.SatisfactionRule;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Gathers what decides the counting of many subjects at once, from the projections. */
@ApplicationScoped
class EvidenceReader {

    private static final String PERSONS = "select * from person_fact where pseudonym = any(?)";
    /** Those asked for and those they count as: all whose figures may have changed. */
    private static final String SUBJECTS = """
            select p as subject from unnest(?) p
            union select a.counted_as from person_alias a where a.pseudonym = any(?)""";
    /** A card that counts as another has nothing of its own. */
    private static final String CARDS = """
            select p as card, p as subject from unnest(?) p
            where not exists (select 1 from person_alias a where a.pseudonym = p)
            union all select a.pseudonym, a.counted_as from person_alias a where a.counted_as = any(?)""";

    private static final String ENGAGEMENTS = """
            select m.person as subject, m.organisation_id, m.role, p.form, p.entered_on, p.ended_on
            from pair_member_fact m join pair_fact p on p.id = m.pair_id
            where m.person = any(?) and p.entered_on is not null""";
    private static final String ANSWERS = """
            select s.id, s.person as subject, s.role, s.submitted_on, o.rule, o.rule_version, o.satisfied
            from survey_fact s left join survey_outcome_fact o on o.survey_id = s.id
            where s.person = any(?)""";
    /** Organisations asked for and those they count as: all whose figures may have changed. */
    private static final String SUCCESSORS = """
            select distinct s as subject from unnest(?) o cross join lateral (values (o), (successor_of(o))) v (s)""";

    private static final String EMPLOYERS = """
            select s.id::text as subject, m.employer_type, m.organisation_id, m.role, p.form, p.entered_on, p.ended_on
            from unnest(?) s (id) cross join lateral parts_of(s.id) as part (id)
            join pair_member_fact m on m.employer = part.id join pair_fact p on p.id = m.pair_id
            where successor_of(s.id) = s.id and p.entered_on is not null""";
    private static final String SCHOOLS = """
            select s.id::text as subject, p.organisation_id, null as role, p.form, p.entered_on, p.ended_on
            from unnest(?) s (id) cross join lateral parts_of(s.id) as part (id)
            join pair_fact p on p.organisation_id = part.id
            join organisation_node n on n.id = part.id and n.type = 'SCHOOL'
            where successor_of(s.id) = s.id and p.entered_on is not null""";

    private final Rows rows;

    EvidenceReader(Rows rows) {
        this.rows = rows;
    }

    /** Of those people and of whomever they count as, all cards of a human being together. */
    List<Evidence> ofPersons(Collection<String> pseudonyms) {
        var asked = SqlArray.texts(pseudonyms, pseudonym -> pseudonym);
        var subjects = rows.list(SUBJECTS, row -> row.getString("subject"), asked, asked);
        var those = SqlArray.texts(subjects, subject -> subject);
        var cards = new HashMap<String, List<String>>();
        rows.list(
                CARDS,
                row -> cards.computeIfAbsent(row.getString("subject"), unseen -> new ArrayList<>())
                        .add(row.getString("card")),
                those,
                those);
        var all = SqlArray.texts(cards.values().stream().flatMap(List::stream).toList(), card -> card);
        var facts = new HashMap<String, PersonFacts>();
        rows.list(PERSONS, row -> facts.put(row.getString("pseudonym"), person(row)), those);
        var engagements = engagements(ENGAGEMENTS, all);
        var answers = answers(all);
        return subjects.stream()
                .map(subject -> {
                    var his = cards.getOrDefault(subject, List.of());
                    return new Evidence(
                            subject, facts.get(subject), together(his, engagements), together(his, answers));
                })
                .toList();
    }

    private static <T> List<T> together(List<String> cards, Map<String, List<T>> found) {
        return cards.stream()
                .flatMap(card -> found.getOrDefault(card, List.of()).stream())
                .toList();
    }

    /** Only of employers that count as enterprises; the others, and those that went into another, have no engagements. */
    List<Evidence> ofEmployers(Collection<UUID> asked) {
        var employers = withSuccessors(asked);
        var found = new HashMap<String, List<Engagement>>();
        rows.list(
                EMPLOYERS,
                row -> {
                    var type = row.getString("employer_type");
                    return type != null
                            && OrganisationType.valueOf(type).countsAsEnterprise()
                            && found.computeIfAbsent(row.getString("subject"), unseen -> new ArrayList<>())
                                    .add(engagement(row));
                },
                SqlArray.uuids(employers, employer -> employer));
        return withoutPersons(employers, found);
    }

    List<Evidence> ofSchools(Collection<UUID> asked) {
        var schools = withSuccessors(asked);
        return withoutPersons(schools, engagements(SCHOOLS, SqlArray.uuids(schools, school -> school)));
    }

    private List<UUID> withSuccessors(Collection<UUID> organisations) {
        return rows.list(
                SUCCESSORS,
                row -> Rows.uuid(row, "subject"),
                SqlArray.uuids(organisations, organisation -> organisation));
    }

    private static List<Evidence> withoutPersons(Collection<UUID> subjects, Map<String, List<Engagement>> found) {
        return subjects.stream()
                .map(UUID::toString)
                .map(subject -> new Evidence(subject, null, found.getOrDefault(subject, List.of()), List.of()))
                .toList();
    }

    private Map<String, List<Engagement>> engagements(String sql, SqlArray subjects) {
        var found = new HashMap<String, List<Engagement>>();
        rows.list(
                sql,
                row -> found.computeIfAbsent(row.getString("subject"), unseen -> new ArrayList<>())
                        .add(engagement(row)),
                subjects);
        return found;
    }

    private Map<String, List<Answer>> answers(SqlArray persons) {
        var outcomes = new LinkedHashMap<SurveyRow, Map<SatisfactionRule, Boolean>>();
        rows.list(
                ANSWERS,
                row -> {
                    var survey = new SurveyRow(
                            row.getString("subject"),
                            Rows.uuid(row, "id"),
                            ParticipantRole.valueOf(row.getString("role")),
                            Rows.day(row, "submitted_on"));
                    var judged = outcomes.computeIfAbsent(survey, unseen -> new HashMap<>());
                    var rule = row.getString("rule");
                    if (rule != null) {
                        judged.put(new SatisfactionRule(rule, row.getInt("rule_version")), row.getBoolean("satisfied"));
                    }
                    return survey;
                },
                persons);
        var found = new HashMap<String, List<Answer>>();
        outcomes.forEach((survey, judged) -> found.computeIfAbsent(survey.subject(), unseen -> new ArrayList<>())
                .add(new Answer(survey.id(), survey.role(), survey.submittedOn(), judged)));
        return found;
    }

    private record SurveyRow(String subject, UUID id, ParticipantRole role, LocalDate submittedOn) {}

    private static PersonFacts person(ResultSet row) throws SQLException {
        return new PersonFacts(
                PersonKind.valueOf(row.getString("kind")),
                Rows.month(row, "birth_month"),
                Rows.integer(row, "birth_year"),
                Rows.month(row, "teaching_since"));
    }

    private static Engagement engagement(ResultSet row) throws SQLException {
        @Nullable String role = row.getString("role");
        return new Engagement(
                Rows.uuid(row, "organisation_id"),
                role == null ? null : ParticipantRole.valueOf(role),
                MentoringForm.valueOf(row.getString("form")),
                Rows.day(row, "entered_on"),
                Rows.date(row, "ended_on"));
    }
}
