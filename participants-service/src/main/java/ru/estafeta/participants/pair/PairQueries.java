package ru.estafeta.participants.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MeetingKind;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

/** Pairs as lists and the pair's page show them. */
@ApplicationScoped
public class PairQueries {

    private static final String SELECT = """
            select p.id, p.organisation_id, o.name as organisation_name, p.form, p.status, p.starts_on, p.order_number,
                   p.order_date, p.ended_on, p.end_reason, p.cancellation_reason, p.version,
                   p.organisation_id in (select id from organisation_node where path <@ app_scope_path()) as own,
                   (select count(*) from meeting m where m.pair_id = p.id and not m.removed) as meetings,
                   (select max(m.held_on) from meeting m where m.pair_id = p.id and not m.removed) as last_held_on,
                   (select string_agg(distinct m.kind, ',') from meeting m
                    where m.pair_id = p.id and not m.removed) as kinds
            from pair p join organisation o on o.id = p.organisation_id""";
    private static final String SUBTREE = "(select id from organisation_node"
            + " where path <@ (select path from organisation_node where id = :organisation))";
    private static final String IN_ORGANISATION = "(p.organisation_id in " + SUBTREE + " or exists (select 1"
            + " from pair_member m where m.pair_id = p.id and m.shared and m.member_organisation_id in " + SUBTREE
            + "))";
    private static final String FULL_NAME = "h.shown_name as name";
    private static final String MEMBERS = "select m.pair_id, m.participation_id, m.person_id, m.role, "
            + FULL_NAME
            + ", case when h.restricted_on is null then h.class_name end as class_name, m.member_organisation_id"
            + " from pair_member m join person h on h.id = m.person_id";
    private static final String SURVEYS = "select m.participation_id, m.person_id, m.role, " + FULL_NAME
            + ", (select max(l.issued_on) from survey_link l where l.pair_id = m.pair_id"
            + " and l.participation_id = m.participation_id) as sent_on"
            + ", (select max(l.expires_on) from survey_link l where l.pair_id = m.pair_id"
            + " and l.participation_id = m.participation_id) as expires_on"
            + ", exists (select 1 from survey_response r where r.pair_id = m.pair_id"
            + " and r.participation_id = m.participation_id) as answered"
            + " from pair_member m join person h on h.id = m.person_id";
    private static final String BOUND = "select concat_ws(' ', h.family_name, h.given_name) as mentor,"
            + " concat_ws(' ', g.family_name, g.given_name) as mentee from pair_bond b"
            + " join person h on h.id = b.mentor_id join person g on g.id = b.mentee_id";

    private final EntityManager database;
    private final Clock clock;

    PairQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<PairView> list(
            UUID organisation,
            @Nullable PairStatus status,
            @Nullable String words,
            @Nullable Integer limit,
            @Nullable String cursor) {
        var size = Page.limit(limit);
        var query = new ListQuery()
                .where(IN_ORGANISATION)
                .with("organisation", organisation)
                .whenGiven("p.status = :status", "status", status == null ? null : status.name());
        if (words != null && !words.isBlank()) {
            var member = new ListQuery().where("h.restricted_on is null").containing("h.search_name", words);
            query.whereAny(
                    "select 1 from pair_member m join person h on h.id = m.person_id where m.pair_id = p.id", member);
        }
        var after = Cursor.decode(cursor, 2);
        if (after != null) {
            query.where("(p.starts_on, p.id) < (cast(:afterDay as date), cast(:afterId as uuid))")
                    .with("afterDay", after.get(0))
                    .with("afterId", after.get(1));
        }
        var rows = Page.of(
                query.rows(database, SELECT, "p.starts_on desc, p.id desc", size + 1),
                size,
                row -> List.of(
                        row.get("starts_on", LocalDate.class).toString(),
                        row.get("id", UUID.class).toString()));
        return new Page<>(views(rows.items()), rows.next());
    }

    public PairDetails one(UUID id) {
        var pair = views(new ListQuery().where("p.id = :id").with("id", id).rows(database, SELECT, "p.id", 1))
                .getFirst();
        return PairDetails.of(pair, meetings(id), surveys(id));
    }

    Optional<LocalDate> firstMeeting(UUID pair) {
        return meetings(pair).stream().findFirst().map(PairDetails.MeetingLine::heldOn);
    }

    Optional<LocalDate> lastMeeting(UUID pair) {
        return meetings(pair).reversed().stream().findFirst().map(PairDetails.MeetingLine::heldOn);
    }

    /** «Ольхин Семён и Рябинина Анна», if a mentor and a mentee of the team are bound by another active pair. */
    Optional<String> activePairOfTheSameTwo(UUID pair, Team team) {
        return new ListQuery()
                        .where("b.pair_id <> :pair")
                        .with("pair", pair)
                        .where("b.mentor_id in (:mentors)")
                        .with(
                                "mentors",
                                team.mentors().stream()
                                        .map(Participation::person)
                                        .toList())
                        .where("b.mentee_id in (:mentees)")
                        .with(
                                "mentees",
                                team.mentees().stream()
                                        .map(Participation::person)
                                        .toList())
                        .rows(database, BOUND, "mentor, mentee", 1)
                        .stream()
                        .findFirst()
                        .map(row -> row.get("mentor", String.class) + " и " + row.get("mentee", String.class));
    }

    private List<PairDetails.MeetingLine> meetings(UUID pair) {
        return new ListQuery()
                        .where("m.pair_id = :pair and not m.removed")
                        .with("pair", pair)
                        .rows(
                                database,
                                "select m.id, m.kind, m.held_on, m.note, m.version from meeting m",
                                "m.held_on, m.recorded_at",
                                1_000)
                        .stream()
                        .map(row -> new PairDetails.MeetingLine(
                                row.get("id", UUID.class),
                                MeetingKind.valueOf(row.get("kind", String.class)),
                                row.get("held_on", LocalDate.class),
                                row.get("note", String.class),
                                row.get("version", Long.class)))
                        .toList();
    }

    private List<PairDetails.SurveyLine> surveys(UUID pair) {
        var today = LocalDate.now(clock);
        return new ListQuery()
                .where("m.pair_id = :pair").with("pair", pair).rows(database, SURVEYS, "m.position", 1_000).stream()
                        .map(row -> new PairDetails.SurveyLine(
                                row.get("participation_id", UUID.class),
                                row.get("person_id", UUID.class),
                                row.get("name", String.class),
                                ParticipantRole.valueOf(row.get("role", String.class)),
                                state(row, today),
                                row.get("sent_on", LocalDate.class)))
                        .toList();
    }

    private static PairDetails.SurveyState state(Tuple row, LocalDate today) {
        if (row.get("answered", Boolean.class)) {
            return PairDetails.SurveyState.ANSWERED;
        }
        var expires = row.get("expires_on", LocalDate.class);
        if (expires == null) {
            return PairDetails.SurveyState.NOT_SENT;
        }
        return today.isAfter(expires) ? PairDetails.SurveyState.EXPIRED : PairDetails.SurveyState.SENT;
    }

    private List<PairView> views(List<Tuple> rows) {
        var ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var members = new ListQuery()
                        .where("m.pair_id in (:pairs)")
                        .with("pairs", ids)
                        .rows(database, MEMBERS, "m.pair_id, m.position", 100_000)
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.get("pair_id", UUID.class)));
        return rows.stream().map(row -> view(row, members)).toList();
    }

    private static PairView view(Tuple row, Map<UUID, List<Tuple>> members) {
        var id = row.get("id", UUID.class);
        var number = row.get("order_number", String.class);
        var kinds = row.get("kinds", String.class);
        return new PairView(
                id,
                row.get("organisation_id", UUID.class),
                row.get("organisation_name", String.class),
                MentoringForm.valueOf(row.get("form", String.class)),
                PairStatus.valueOf(row.get("status", String.class)),
                row.get("starts_on", LocalDate.class),
                number == null ? null : new PairView.Order(number, row.get("order_date", LocalDate.class)),
                row.get("ended_on", LocalDate.class),
                row.get("end_reason", String.class),
                row.get("cancellation_reason", String.class),
                side(members.getOrDefault(id, List.of()), ParticipantRole.MENTOR),
                side(members.getOrDefault(id, List.of()), ParticipantRole.MENTEE),
                new PairView.MeetingSummary(
                        row.get("meetings", Long.class).intValue(),
                        kinds == null
                                ? List.of()
                                : Arrays.stream(kinds.split(","))
                                        .map(MeetingKind::valueOf)
                                        .sorted()
                                        .toList(),
                        row.get("last_held_on", LocalDate.class)),
                row.get("own", Boolean.class),
                row.get("version", Long.class));
    }

    private static List<PairView.Member> side(List<Tuple> members, ParticipantRole role) {
        return members.stream()
                .filter(row -> row.get("role", String.class).equals(role.name()))
                .map(row -> new PairView.Member(
                        row.get("participation_id", UUID.class),
                        row.get("person_id", UUID.class),
                        row.get("name", String.class),
                        row.get("class_name", String.class),
                        row.get("member_organisation_id", UUID.class)))
                .toList();
    }
}
