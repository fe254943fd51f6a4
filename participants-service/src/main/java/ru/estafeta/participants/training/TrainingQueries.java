package ru.estafeta.participants.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.store.Rows;

/** Trainings as screens and the API show them: of an organisation, of those below it, and what those above it offer. */
@ApplicationScoped
class TrainingQueries {

    /** What the caller may see of trainees, row-level security decides. */
    private static final String LIST = """
            with shown as (
                select t.id, t.organisation_id, o.name, t.title, t.order_number, t.order_date,
                       min(s.held_on) as first_on, max(s.held_on) as last_on, count(*) as sessions,
                       count(*) filter (where s.held_on <= ?) as held
                from training t join organisation_node n on n.id = t.organisation_id
                join organisation o on o.id = t.organisation_id
                join training_session s on s.training_id = t.id
                where exists (select 1 from organisation_node own where own.id = ?
                              and (n.path <@ own.path or n.path @> own.path))
                group by t.id, o.id)
            select t.*, (select count(*) from trainee k join person h on h.id = k.person_id
                         where k.training_id = t.id and h.restricted_on is null) as trainees,
                   (select count(*) from trainee k join person h on h.id = k.person_id
                         where k.training_id = t.id and h.restricted_on is null
                           and k.completed_on is not null) as completed
            from shown t
            where ?::date is null or (t.last_on, t.id) < (?::date, ?::uuid)
            order by t.last_on desc, t.id desc limit ?""";

    private static final String SESSIONS = """
            select s.id, s.held_on, s.starts_at, s.topic, s.hours, s.place,
                   array(select a.person_id from attendance a join person h on h.id = a.person_id
                         where a.session_id = s.id and h.restricted_on is null order by 1) as attended
            from training_session s where s.training_id = ? order by s.held_on, s.starts_at, s.id""";
    private static final String TRAINEES = """
            select h.id, h.shown_name, o.name as organisation_name, h.class_name, k.completed_on
            from trainee k join person h on h.id = k.person_id join organisation o on o.id = h.organisation_id
            where k.training_id = ? and h.restricted_on is null and h.merged_into is null
            order by h.family_name, h.given_name, h.id""";

    private final Trainings trainings;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Rows rows;
    private final Clock clock;

    TrainingQueries(Trainings trainings, OrganisationTree tree, Caller caller, Rows rows, Clock clock) {
        this.trainings = trainings;
        this.tree = tree;
        this.caller = caller;
        this.rows = rows;
        this.clock = clock;
    }

    Page<TrainingCard> list(UUID organisation, @Nullable Integer limit, @Nullable String cursor) {
        int size = Page.limit(limit);
        var after = Optional.ofNullable(Cursor.decode(cursor, 2));
        var day = after.map(List::getFirst).orElse(null);
        var found = rows.list(
                LIST,
                row -> new TrainingCard(
                        Rows.uuid(row, "id"),
                        Rows.uuid(row, "organisation_id"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("order_number"),
                        Rows.date(row, "order_date"),
                        Rows.day(row, "first_on"),
                        Rows.day(row, "last_on"),
                        row.getLong("sessions"),
                        row.getLong("held"),
                        row.getLong("trainees"),
                        row.getLong("completed")),
                LocalDate.now(clock),
                organisation,
                day,
                day,
                after.map(List::getLast).orElse(null),
                size + 1);
        return Page.of(
                found, size, card -> List.of(card.lastOn().toString(), card.id().toString()));
    }

    TrainingView one(UUID id) {
        var training = trainings.existing(id);
        var place = tree.find(training.organisation()).orElseThrow();
        return new TrainingView(
                id,
                training.version(),
                training.organisation(),
                place.name(),
                training.title(),
                training.programme(),
                training.orderNumber(),
                training.orderDate(),
                training.sessionsNeeded(),
                tree.isWithin(training.organisation(), caller.organisation()),
                rows.list(
                        SESSIONS,
                        row -> new TrainingView.Session(
                                Rows.uuid(row, "id"),
                                Rows.day(row, "held_on"),
                                row.getObject("starts_at", java.time.LocalTime.class),
                                row.getString("topic"),
                                row.getBigDecimal("hours"),
                                row.getString("place"),
                                new ArrayList<>(List.of(
                                        (UUID[]) row.getArray("attended").getArray()))),
                        id),
                rows.list(
                        TRAINEES,
                        row -> new TrainingView.Trainee(
                                Rows.uuid(row, "id"),
                                row.getString("shown_name"),
                                row.getString("organisation_name"),
                                row.getString("class_name"),
                                Rows.date(row, "completed_on")),
                        id));
    }
}
