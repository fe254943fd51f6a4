package ru.estafeta.roadmap.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.RoadmapAgreedV1;
import ru.estafeta.contracts.RoadmapAmendedV1;
import ru.estafeta.contracts.RoadmapApprovedV1;
import ru.estafeta.contracts.RoadmapClosedV1;
import ru.estafeta.contracts.RoadmapReopenedV1;
import ru.estafeta.contracts.RoadmapReturnedV1;
import ru.estafeta.contracts.RoadmapSubmittedV1;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.edition.EditionKind;
import ru.estafeta.roadmap.edition.Editions;
import ru.estafeta.roadmap.history.HistoryKind;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.Roadmap;
import ru.estafeta.roadmap.roadmap.RoadmapLife;
import ru.estafeta.roadmap.roadmap.Roadmaps;

/** The steps of the chain. Each is made by those whom {@link ApprovalRights} lets, on a roadmap that is held still. */
@ApplicationScoped
class ApprovalSteps {

    private static final int NAMED_ROWS = 5;

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Remarks remarks;
    private final Editions editions;
    private final RoadmapLife life;
    private final ApprovalRights rights;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    ApprovalSteps(
            Roadmaps roadmaps,
            Activities activities,
            Remarks remarks,
            Editions editions,
            RoadmapLife life,
            ApprovalRights rights,
            Outbox outbox,
            Caller caller,
            Clock clock,
            IdGenerator ids) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.remarks = remarks;
        this.editions = editions;
        this.life = life;
        this.rights = rights;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    void submit(UUID id) {
        var roadmap = owned(id);
        if (rights.needsNoAgreement(roadmap) && !rights.hasAgreeingOrganisation(roadmap)) {
            throw Refusal.conflict(
                    "NO_ONE_ABOVE", "Карту региона согласовывать не с кем: сразу утвердите её приказом.");
        }
        roadmap.submit();
        life.done(roadmap, HistoryKind.SUBMITTED, null, List.of());
        editions.freeze(roadmap, EditionKind.SUBMITTED, caller.name());
        life.tell(roadmap, new RoadmapSubmittedV1(roadmap.toState()));
    }

    void takeSubmissionBack(UUID id) {
        var roadmap = owned(id);
        roadmap.takeSubmissionBack();
        life.done(roadmap, HistoryKind.SUBMISSION_TAKEN_BACK, null, List.of());
        life.tell(roadmap, new RoadmapReopenedV1(roadmap.toState()));
    }

    /** @param activity the row that it concerns; the roadmap as a whole without it */
    Remark remark(UUID id, @Nullable UUID activity, String text) {
        var roadmap = agreed(id);
        roadmap.requireSubmitted();
        if (activity != null) {
            activities.existing(id, activity);
        }
        var remark = new Remark(ids.next(), roadmap, activity, text.strip(), clock.instant(), caller.name());
        remarks.persist(remark);
        return remark;
    }

    void dropRemark(UUID id, UUID remark) {
        agreed(id).requireSubmitted();
        remarks.delete(remarks.existing(id, remark));
    }

    Remark answer(UUID id, UUID remark, @Nullable String words) {
        owned(id).requireEditable();
        var answered = remarks.existing(id, remark);
        answered.answer(words, clock.instant(), caller.name());
        return answered;
    }

    Remark reopenRemark(UUID id, UUID remark) {
        owned(id).requireEditable();
        var reopened = remarks.existing(id, remark);
        reopened.reopen();
        return reopened;
    }

    void sendBack(UUID id, @Nullable String comment) {
        var roadmap = agreed(id);
        roadmap.requireSubmitted();
        if (remarks.openOf(id) == 0 && (comment == null || comment.isBlank())) {
            throw Refusal.invalid(
                    "NO_REMARKS",
                    "comment",
                    "Напишите, что исправить: замечание к строке или общий комментарий. Без этого карта не возвращается.");
        }
        if (comment != null && !comment.isBlank()) {
            remarks.persist(new Remark(ids.next(), roadmap, null, comment.strip(), clock.instant(), caller.name()));
        }
        roadmap.sendBack();
        life.done(roadmap, HistoryKind.RETURNED, comment, List.of());
        life.tell(roadmap, new RoadmapReturnedV1(roadmap.toState()));
    }

    void agree(UUID id) {
        var roadmap = agreed(id);
        roadmap.agree(LocalDate.now(clock), caller.name());
        life.done(roadmap, HistoryKind.AGREED, null, List.of());
        life.tell(roadmap, new RoadmapAgreedV1(roadmap.toState()));
    }

    void takeAgreementBack(UUID id) {
        var roadmap = agreed(id);
        roadmap.takeAgreementBack();
        life.done(roadmap, HistoryKind.AGREEMENT_TAKEN_BACK, null, List.of());
        life.tell(roadmap, new RoadmapReopenedV1(roadmap.toState()));
    }

    void approve(UUID id, String number, LocalDate date) {
        var roadmap = owned(id);
        var today = LocalDate.now(clock);
        if (date.isAfter(today)) {
            throw Refusal.invalid(
                    "ORDER_IN_FUTURE", "orderDate", "Дата приказа ещё не наступила. Проверьте её по приказу.");
        }
        boolean amended = roadmap.isAmended();
        roadmap.approve(number.strip(), date, today, caller.name(), rights.needsNoAgreement(roadmap));
        editions.forgetExcluded(roadmap);
        life.done(roadmap, HistoryKind.APPROVED, null, List.of());
        editions.freeze(roadmap, EditionKind.APPROVED, caller.name());
        var state = roadmap.toState();
        outbox.append(amended ? new RoadmapAmendedV1(state) : new RoadmapApprovedV1(state));
    }

    void openAmendment(UUID id) {
        var roadmap = owned(id);
        roadmap.amend();
        life.done(roadmap, HistoryKind.AMENDMENT_OPENED, null, List.of());
    }

    void dropAmendment(UUID id) {
        var roadmap = owned(id);
        editions.restoreApproved(roadmap);
        life.done(roadmap, HistoryKind.AMENDMENT_DROPPED, null, List.of());
    }

    /** @param openReason why rows may stay open */
    void close(UUID id, String summary, @Nullable String openReason) {
        var roadmap = owned(id);
        var open = activities.of(id).stream().filter(row -> !row.isDone()).toList();
        var reason = openReason == null ? "" : openReason.strip();
        if (!open.isEmpty() && reason.isEmpty()) {
            var named = open.stream()
                    .limit(NAMED_ROWS)
                    .map(row -> "«" + row.planned().activity() + "»")
                    .collect(Collectors.joining(", "));
            throw Refusal.rule(
                    "OPEN_ACTIVITIES",
                    "openReason",
                    "Не выполнено мероприятий: " + open.size() + " (" + named
                            + "). Отметьте выполненные или укажите причину, по которой карта закрывается без них.");
        }
        roadmap.close(
                open.isEmpty()
                        ? summary.strip()
                        : summary.strip() + "\n\nНе выполнено мероприятий: " + open.size() + ". Причина: " + reason);
        life.done(roadmap, HistoryKind.CLOSED, summary, List.of());
        outbox.append(new RoadmapClosedV1(roadmap.toState()));
    }

    void reopen(UUID id) {
        var roadmap = owned(id);
        roadmap.reopen();
        life.done(roadmap, HistoryKind.REOPENED, null, List.of());
        outbox.append(new RoadmapReopenedV1(roadmap.toState()));
    }

    private Roadmap owned(UUID id) {
        rights.requireOwner(roadmaps.existing(id));
        return roadmaps.held(id);
    }

    private Roadmap agreed(UUID id) {
        rights.requireAgreeing(roadmaps.existing(id));
        return roadmaps.held(id);
    }
}
