package ru.estafeta.roadmap.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.ActivityLife;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.Roadmaps;

/** Answers to obligations and their return; the row above is completed when everybody has answered. */
@ApplicationScoped
class Obligations {

    private final Rows rows;
    private final ObligationQueries queries;
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final ActivityLife life;
    private final RoadmapAccess access;
    private final OrganisationTree tree;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    Obligations(
            Rows rows,
            ObligationQueries queries,
            Roadmaps roadmaps,
            Activities activities,
            ActivityLife life,
            RoadmapAccess access,
            OrganisationTree tree,
            Audit audit,
            Caller caller,
            Clock clock,
            IdGenerator ids) {
        this.rows = rows;
        this.queries = queries;
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.life = life;
        this.access = access;
        this.tree = tree;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param declines «не относится к нам» */
    Obligation answer(UUID id, boolean declines, @Nullable String words, @Nullable UUID alsoCompletes) {
        var obligation = open(id);
        var answer = words == null || words.isBlank() ? null : words.strip();
        if (declines && answer == null) {
            throw Refusal.invalid("NO_REASON", "answer", "Напишите, почему поручение не относится к вам.");
        }
        if (!declines && answer == null && obligation.documents() == 0) {
            throw Refusal.rule(
                    "NO_ANSWER", "answer", "Приложите документ или напишите, чем подтверждается выполнение.");
        }
        rows.update(
                """
                update obligation set state = ?, answer = ?, answered_on = ?, answered_by = ?, remark = null,
                                      version = version + 1 where id = ?""",
                declines ? ObligationState.DECLINED : ObligationState.DONE,
                answer,
                LocalDate.now(clock),
                caller.name(),
                id);
        if (alsoCompletes != null) {
            completeOwn(obligation, alsoCompletes, answer);
        }
        return settled(obligation, declines ? "OBLIGATION_DECLINED" : "OBLIGATION_DONE");
    }

    Obligation takeAnswerBack(UUID id) {
        var obligation = queries.existing(id);
        rows.update("""
                update obligation set state = 'OPEN', answer = null, answered_on = null, answered_by = null,
                                      version = version + 1 where id = ? and answered_on is not null""", id);
        return settled(obligation, "OBLIGATION_REOPENED");
    }

    /** By the one who has laid it on. */
    Obligation sendBack(UUID id, String remark) {
        var obligation = queries.existing(id);
        if (!tree.isWithin(obligation.issuer(), caller.organisation())) {
            throw Refusal.forbidden("Ответ возвращает тот, кто дал поручение: " + obligation.issuerName() + ".");
        }
        int returned = rows.update("""
                update obligation set state = 'RETURNED', remark = ?, answer = null, answered_on = null,
                                      answered_by = null, version = version + 1 where id = ? and answered_on is not null""", remark.strip(), id);
        if (returned == 0) {
            throw Refusal.conflict("NOT_ANSWERED", "На это поручение ещё не ответили, возвращать нечего.");
        }
        return settled(obligation, "OBLIGATION_RETURNED");
    }

    private Obligation open(UUID id) {
        var obligation = queries.existing(id);
        if (roadmaps.existing(obligation.roadmap()).state() == ru.estafeta.roadmap.roadmap.RoadmapState.CLOSED) {
            throw Refusal.conflict("ROADMAP_CLOSED", "Карта закрыта, ответы по ней больше не принимаются.");
        }
        return obligation;
    }

    /** The same document closes the row of the organisation's own roadmap. */
    private void completeOwn(Obligation obligation, UUID activity, @Nullable String answer) {
        var row = activities
                .findByIdOptional(activity)
                .orElseThrow(() -> Refusal.notFound("Строка вашей карты не найдена."));
        var own = roadmaps.existing(row.roadmap());
        access.requireWritable(own);
        own.requireOpen();
        if (!row.organisation().equals(obligation.organisation())) {
            throw Refusal.rule("NOT_OWN_ROW", "alsoCompletes", "Закрыть можно строку карты той же организации.");
        }
        life.complete(row, null, answer);
        rows.update("""
                insert into evidence_use (evidence_id, activity_id, organisation_id)
                select e.id, ?, e.organisation_id from evidence e join evidence_use u on u.evidence_id = e.id
                where u.activity_id = ? and e.organisation_id = ? on conflict do nothing""", activity, obligation.activity(), obligation.organisation());
        activities.flush();
    }

    private Obligation settled(Obligation obligation, String action) {
        settle(obligation.activity());
        audit.record(action, "obligation", obligation.id().toString(), obligation.organisation(), null);
        return queries.existing(obligation.id());
    }

    /** The row above is done when everybody has answered, and open again when somebody has not. */
    void settle(UUID activity) {
        rows.list(
                "select settle_cascaded(?, ?, ?, ?)",
                done -> true,
                activity,
                LocalDate.now(clock),
                clock.instant(),
                ids.next());
    }
}
