package ru.estafeta.participants.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.training.TrainingPlan.PlannedSession;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;

/** The sessions of a training. One that somebody has attended neither goes away nor moves ahead of today. */
@ApplicationScoped
class Schedule {

    private static final String ADD =
            "insert into training_session (id, training_id, organisation_id, held_on, starts_at,"
                    + " topic, hours, place) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE = "update training_session set held_on = ?, starts_at = ?, topic = ?, hours = ?,"
            + " place = ? where id = ? and training_id = ?";
    private static final String WITHOUT = "training_session s where s.training_id = ? and not s.id = any (?)";
    private static final String ATTENDED = "select 1 from attendance a where a.session_id = s.id";

    private final Rows rows;
    private final IdGenerator ids;
    private final Clock clock;

    Schedule(Rows rows, IdGenerator ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    void put(Training training, List<PlannedSession> planned) {
        var today = LocalDate.now(clock);
        var kept = new HashSet<UUID>();
        for (int i = 0; i < planned.size(); i++) {
            var session = planned.get(i);
            var pointer = "sessions[" + i + "]";
            Days.planned(session.heldOn(), today, pointer + ".heldOn");
            kept.add(session.id() == null ? add(training, session) : change(training, session, pointer));
        }
        removeOthers(training, kept);
    }

    private UUID add(Training training, PlannedSession session) {
        var id = ids.next();
        rows.update(
                ADD,
                id,
                training.id(),
                training.organisation(),
                session.heldOn(),
                session.startsAt(),
                session.topic().strip(),
                session.hours(),
                session.place());
        return id;
    }

    private UUID change(Training training, PlannedSession session, String pointer) {
        var id = java.util.Objects.requireNonNull(session.id(), "only those with an id are changed");
        if (session.heldOn().isAfter(LocalDate.now(clock)) && attended(id)) {
            throw Refusal.rule(
                    "SESSION_ATTENDED",
                    pointer + ".heldOn",
                    "На занятии уже отмечены присутствующие. Снимите отметки или оставьте прошедший день.");
        }
        int changed = rows.update(
                CHANGE,
                session.heldOn(),
                session.startsAt(),
                session.topic().strip(),
                session.hours(),
                session.place(),
                id,
                training.id());
        if (changed == 0) {
            throw Refusal.rule(
                    "UNKNOWN_SESSION", pointer + ".id", "Такого занятия в этом обучении нет. Обновите страницу.");
        }
        return id;
    }

    private void removeOthers(Training training, Set<UUID> kept) {
        var those = SqlArray.uuids(kept, id -> id);
        if (!rows.list("select 1 from " + WITHOUT + " and exists (" + ATTENDED + ")", row -> true, training.id(), those)
                .isEmpty()) {
            throw Refusal.conflict(
                    "SESSION_ATTENDED",
                    "На убранном занятии отмечены присутствующие. Сначала снимите отметки или верните занятие.");
        }
        rows.update("delete from " + WITHOUT, training.id(), those);
    }

    private boolean attended(UUID session) {
        return !rows.list("select 1 from attendance where session_id = ? limit 1", row -> true, session)
                .isEmpty();
    }
}
