package ru.estafeta.participants.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.AppointmentPost;
import ru.estafeta.contracts.AppointmentStateV1;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.platform.problem.Refusal;

/** Somebody fills a post of an organisation by an order, for a term or until another order ends it. */
@Entity
@Table(name = "appointment")
class Appointment {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private AppointmentPost post;

    private String familyName;
    private String givenName;
    private @Nullable String patronymic;
    private String orderNumber;
    private LocalDate orderDate;
    private LocalDate startsOn;
    private @Nullable LocalDate until;
    private @Nullable LocalDate endedOn;
    private @Nullable String endingOrderNumber;
    private @Nullable LocalDate endingOrderDate;

    @Column(name = "account_id")
    private @Nullable UUID account;

    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    static Appointment make(UUID id, AppointRequest told, LocalDate today, Instant now, String by) {
        Days.happened(told.orderDate(), today, "orderDate");
        Days.happened(told.startsOn(), today, "startsOn");
        if (told.until() != null) {
            Days.notBefore(told.until(), today, "until", "TERM_OVER", "сегодняшнего дня");
        }
        var made = new Appointment();
        made.id = id;
        made.organisation = told.organisation();
        made.post = told.post();
        made.familyName = told.familyName().strip();
        made.givenName = told.givenName().strip();
        made.patronymic = told.patronymic() == null || told.patronymic().isBlank()
                ? null
                : told.patronymic().strip();
        made.orderNumber = told.orderNumber().strip();
        made.orderDate = told.orderDate();
        made.startsOn = told.startsOn();
        made.until = told.until();
        made.recordedAt = now;
        made.recordedBy = by;
        return made;
    }

    void end(LocalDate on, @Nullable String number, @Nullable LocalDate date, LocalDate today) {
        if (endedOn != null) {
            throw Refusal.conflict("ALREADY_ENDED", "Назначение уже прекращено " + Days.written(endedOn) + ".");
        }
        if ((number == null || number.isBlank()) != (date == null)) {
            throw Refusal.rule(
                    "ORDER_INCOMPLETE", "orderNumber", "Укажите и номер, и дату приказа или уберите то и другое.");
        }
        Days.happened(on, today, "endedOn");
        Days.notBefore(on, startsOn, "endedOn", "ENDED_BEFORE_START", "начала назначения");
        endedOn = on;
        endingOrderNumber = date == null ? null : number;
        endingOrderDate = date;
    }

    void resume(LocalDate today) {
        if (endedOn == null) {
            throw Refusal.conflict("NOT_ENDED", "Назначение действует, возвращать нечего. Обновите страницу.");
        }
        if (until != null && until.isBefore(today)) {
            throw Refusal.conflict("TERM_OVER", "Срок назначения вышел. Запишите новое по новому приказу.");
        }
        endedOn = null;
        endingOrderNumber = null;
        endingOrderDate = null;
    }

    void servedBy(UUID opened) {
        account = opened;
    }

    /** Its term is over. */
    void expire() {
        endedOn = java.util.Objects.requireNonNull(until).plusDays(1);
    }

    AppointmentStateV1 state() {
        return new AppointmentStateV1(id, version, organisation, post, startsOn, endedOn);
    }

    AppointmentView view() {
        return new AppointmentView(
                id,
                organisation,
                post,
                familyName,
                givenName,
                patronymic,
                orderNumber,
                orderDate,
                startsOn,
                until,
                endedOn,
                endingOrderNumber,
                endingOrderDate,
                account != null);
    }

    UUID id() {
        return id;
    }

    UUID organisation() {
        return organisation;
    }

    @Nullable
    UUID account() {
        return account;
    }
}
