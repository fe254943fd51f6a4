package ru.estafeta.participants.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.platform.problem.Refusal;

/** A school of mentors: what its order says. */
@Entity
@Table(name = "training")
class Training {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String title;
    private @Nullable String programme;
    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDate;
    private int sessionsNeeded;
    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Training() {}

    static Training of(UUID id, UUID organisation, TrainingPlan plan, LocalDate today, Instant now, String by) {
        var training = new Training();
        training.id = id;
        training.organisation = organisation;
        training.recordedAt = now;
        training.recordedBy = by;
        training.change(plan, today);
        return training;
    }

    void change(TrainingPlan plan, LocalDate today) {
        var number = plan.orderNumber() == null ? "" : plan.orderNumber().strip();
        if (number.isEmpty() != (plan.orderDate() == null)) {
            throw Refusal.rule(
                    "ORDER_INCOMPLETE",
                    number.isEmpty() ? "orderNumber" : "orderDate",
                    "У приказа указывают и номер, и дату. Допишите или уберите оба.");
        }
        if (plan.orderDate() != null) {
            Days.happened(plan.orderDate(), today, "orderDate");
        }
        int needed = plan.sessionsNeeded() == null ? plan.sessions().size() : plan.sessionsNeeded();
        if (needed > plan.sessions().size()) {
            throw Refusal.rule(
                    "TOO_FEW_SESSIONS",
                    "sessionsNeeded",
                    "Занятий в расписании " + plan.sessions().size() + ", а для зачёта нужно " + needed
                            + ". Добавьте занятия или уменьшите число.");
        }
        title = plan.title().strip();
        programme = plan.programme() == null || plan.programme().isBlank()
                ? null
                : plan.programme().strip();
        orderNumber = number.isEmpty() ? null : number;
        orderDate = plan.orderDate();
        sessionsNeeded = needed;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organisation() {
        return organisation;
    }

    String title() {
        return title;
    }

    @Nullable
    String programme() {
        return programme;
    }

    @Nullable
    String orderNumber() {
        return orderNumber;
    }

    @Nullable
    LocalDate orderDate() {
        return orderDate;
    }

    int sessionsNeeded() {
        return sessionsNeeded;
    }
}
