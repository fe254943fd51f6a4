package ru.estafeta.participants.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

/** Participations as screens and the API show them, with the status that their pairs give them. */
@ApplicationScoped
public class ParticipationQueries {

    private static final String STATUS = """
            case when a.left_on is not null then 'LEFT'
                 when exists (select 1 from pair_member m join pair p on p.id = m.pair_id
                              where m.participation_id = a.id and p.status in ('DRAFT', 'APPROVED')) then 'IN_PAIR'
                 when a.support_since is not null and not exists (
                     select 1 from pair_member m join pair p on p.id = m.pair_id where m.participation_id = a.id
                     and p.status = 'ENDED' and p.ended_on > a.support_since) then 'WAITING_WITH_SUPPORT'
                 when exists (select 1 from pair_member m join pair p on p.id = m.pair_id
                              where m.participation_id = a.id and p.status = 'ENDED') then 'FINISHED'
                 when a.role = 'MENTEE' or a.trained_on is not null then 'READY'
                 when exists (select 1 from trainee k where k.person_id = a.person_id) then 'IN_TRAINING'
                 else 'IN_BASE' end""";
    /** Since he entered, or since his last pair ended. */
    private static final String WAITS_SINCE = """
            greatest(a.entered_on, (select max(p.ended_on) from pair_member m join pair p on p.id = m.pair_id
                                    where m.participation_id = a.id and p.status = 'ENDED'))""";

    private static final String LEADS = """
            case a.role when 'MENTOR' then (
                select cast(count(distinct x.person_id) as int) from pair_member m
                join pair p on p.id = m.pair_id and p.status in ('DRAFT', 'APPROVED')
                join pair_member x on x.pair_id = p.id and x.role = 'MENTEE' and x.left_on is null
                where m.participation_id = a.id and m.left_on is null) else 0 end""";
    /** One that became part of another is told of by that one. */
    private static final String ITS_OWN = "a.merged_into is null";

    private static final String SELECT = "select a.id, a.person_id, h.family_name, h.given_name, h.shown_name,"
            + " h.class_name, h.birth_year, a.organisation_id, o.name as organisation_name, a.role, a.form,"
            + " a.entered_on, a.left_on, a.leaving_reason, a.trained_on, a.support_since, g.id as programme_id, g.name as programme_name,"
            + " f.answered_on as profiled_on, cast(f.meanings ->> 'CAPACITY' as int) as capacity, " + LEADS
            + " as leads, "
            + WAITS_SINCE
            + " as waits_since, " + STATUS + " as status"
            + " from participation a join person h on h.id = a.person_id"
            + " join organisation o on o.id = a.organisation_id"
            + " join organisation_node n on n.id = a.organisation_id"
            + " left join programme g on g.id = a.programme_id"
            + " left join profile f on f.participation_id = a.id";

    private final EntityManager database;

    ParticipationQueries(EntityManager database) {
        this.database = database;
    }

    record Filter(
            @Nullable ParticipantRole role,
            @Nullable MentoringForm form,
            List<ParticipationStatus> statuses,
            @Nullable UUID programme,
            boolean withoutProgramme,
            @Nullable String words) {}

    Page<ParticipationView> list(UUID organisation, Filter filter, @Nullable Integer limit, @Nullable String cursor) {
        var size = Page.limit(limit);
        var query = new ListQuery()
                .where("h.restricted_on is null")
                .where(ITS_OWN)
                .where("n.path <@ (select path from organisation_node where id = :organisation)")
                .with("organisation", organisation)
                .whenGiven("a.role = :role", "role", name(filter.role()))
                .whenGiven("a.form = :form", "form", name(filter.form()))
                .whenGiven(
                        "(" + STATUS + ") in (:statuses)",
                        "statuses",
                        filter.statuses().isEmpty()
                                ? null
                                : filter.statuses().stream()
                                        .map(ParticipationStatus::name)
                                        .toList())
                .whenGiven("a.programme_id = :programme", "programme", filter.programme())
                .containing("h.search_name", filter.words());
        if (filter.withoutProgramme()) {
            query.where("a.programme_id is null and a.left_on is null");
        }
        var after = Cursor.decode(cursor, 3);
        if (after != null) {
            query.where("(h.family_name, h.given_name, a.id) > (:afterFamily, :afterGiven, cast(:afterId as uuid))")
                    .with("afterFamily", after.get(0))
                    .with("afterGiven", after.get(1))
                    .with("afterId", after.get(2));
        }
        var rows = Page.of(
                query.rows(database, SELECT, "h.family_name, h.given_name, a.id", size + 1),
                size,
                row -> List.of(
                        row.get("family_name", String.class),
                        row.get("given_name", String.class),
                        row.get("id", UUID.class).toString()));
        return new Page<>(rows.items().stream().map(ParticipationQueries::view).toList(), rows.next());
    }

    public List<ParticipationView> ofPeople(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return new ListQuery()
                        .where("a.person_id in (:people)")
                        .where(ITS_OWN)
                        .with("people", people)
                        .rows(database, SELECT, "a.entered_on desc, a.id", 10_000)
                        .stream()
                        .map(ParticipationQueries::view)
                        .toList();
    }

    public ParticipationView one(UUID id) {
        return view(new ListQuery()
                .where("a.id = :id")
                .with("id", id)
                .rows(database, SELECT, "a.id", 1)
                .getFirst());
    }

    /** Mentees who wait for a mentor, the longest wait first. */
    Page<ParticipationView> waiting(
            UUID organisation,
            @Nullable MentoringForm form,
            @Nullable Boolean supported,
            @Nullable Integer limit,
            @Nullable String cursor) {
        var size = Page.limit(limit);
        var query = new ListQuery()
                .where("h.restricted_on is null")
                .where(ITS_OWN)
                .where("a.role = 'MENTEE'")
                .where("n.path <@ (select path from organisation_node where id = :organisation)")
                .with("organisation", organisation)
                .whenGiven("a.form = :form", "form", name(form))
                .where("(" + STATUS + ") in " + waits(supported));
        var after = Cursor.decode(cursor, 2);
        if (after != null) {
            query.where("(" + WAITS_SINCE + ", a.id) > (cast(:afterDay as date), cast(:afterId as uuid))")
                    .with("afterDay", after.get(0))
                    .with("afterId", after.get(1));
        }
        var rows = Page.of(
                query.rows(database, SELECT, "waits_since, a.id", size + 1),
                size,
                row -> List.of(
                        row.get("waits_since", LocalDate.class).toString(),
                        row.get("id", UUID.class).toString()));
        return new Page<>(rows.items().stream().map(ParticipationQueries::view).toList(), rows.next());
    }

    private static String waits(@Nullable Boolean supported) {
        if (supported == null) {
            return "('READY', 'WAITING_WITH_SUPPORT')";
        }
        return supported ? "('WAITING_WITH_SUPPORT')" : "('READY')";
    }

    private static ParticipationView view(Tuple row) {
        var status = ParticipationStatus.valueOf(row.get("status", String.class));
        var role = ParticipantRole.valueOf(row.get("role", String.class));
        return new ParticipationView(
                row.get("id", UUID.class),
                new ParticipationView.Participant(
                        row.get("person_id", UUID.class),
                        row.get("shown_name", String.class),
                        row.get("class_name", String.class),
                        row.get("birth_year", Integer.class)),
                row.get("organisation_id", UUID.class),
                row.get("organisation_name", String.class),
                role,
                MentoringForm.valueOf(row.get("form", String.class)),
                row.get("entered_on", LocalDate.class),
                status,
                programme(row),
                row.get("left_on", LocalDate.class),
                row.get("trained_on", LocalDate.class),
                role == ParticipantRole.MENTEE && status.isWaiting() ? row.get("waits_since", LocalDate.class) : null,
                status == ParticipationStatus.WAITING_WITH_SUPPORT ? row.get("support_since", LocalDate.class) : null,
                row.get("leaving_reason", String.class),
                row.get("profiled_on", LocalDate.class),
                row.get("capacity", Integer.class),
                row.get("leads", Integer.class));
    }

    private static ParticipationView.@Nullable Programme programme(Tuple row) {
        var id = row.get("programme_id", UUID.class);
        return id == null ? null : new ParticipationView.Programme(id, row.get("programme_name", String.class));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
