package ru.estafeta.participants.programme;

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
import ru.estafeta.participants.text.Blank;
import ru.estafeta.platform.problem.Refusal;

@Entity
@Table(name = "programme")
public class Programme {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String name;

    @Column(name = "form_code")
    private String form;

    @Column(name = "role_model_id")
    private @Nullable UUID roleModel;

    @Column(name = "kind_id")
    private @Nullable UUID kind;

    private String goal;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDate;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;
    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    static Programme make(UUID id, UUID organisation, ProgrammeRequest told, LocalDate today, Instant now, String by) {
        var programme = new Programme();
        programme.id = id;
        programme.organisation = organisation;
        programme.recordedAt = now;
        programme.recordedBy = by;
        programme.correct(told, today);
        return programme;
    }

    void correct(ProgrammeRequest told, LocalDate today) {
        Days.planned(told.startsOn(), today, "startsOn");
        Days.notBefore(
                told.endsOn(), told.startsOn().plusDays(1), "endsOn", "ENDS_BEFORE_START", "второго дня программы");
        if (told.endsOn().isAfter(told.startsOn().plusYears(5))) {
            throw Refusal.rule("TERM_TOO_LONG", "endsOn", "Программа длится не больше пяти лет. Проверьте год.");
        }
        var number = Blank.toNull(told.orderNumber());
        if ((number == null) != (told.orderDate() == null)) {
            throw Refusal.rule(
                    "ORDER_INCOMPLETE",
                    number == null ? "orderNumber" : "orderDate",
                    "Укажите и номер, и дату приказа. Пока приказа нет, оставьте оба поля пустыми.");
        }
        if (told.orderDate() != null) {
            Days.happened(told.orderDate(), today, "orderDate");
        }
        if (endedOn != null) {
            Days.notBefore(endedOn, told.startsOn(), "startsOn", "ENDED_BEFORE_START", "первого дня программы");
        }
        name = told.name().strip();
        form = told.form();
        roleModel = told.roleModel();
        kind = told.kind();
        goal = told.goal().strip();
        startsOn = told.startsOn();
        endsOn = told.endsOn();
        orderNumber = number;
        orderDate = told.orderDate();
    }

    void end(LocalDate on, String reason, LocalDate today) {
        if (endedOn != null) {
            throw Refusal.conflict("ALREADY_ENDED", "Программа уже завершена " + Days.written(endedOn) + ".");
        }
        Days.happened(on, today, "endedOn");
        Days.notBefore(on, startsOn, "endedOn", "ENDED_BEFORE_START", "первого дня программы");
        endedOn = on;
        endReason = reason.strip();
    }

    void resume() {
        if (endedOn == null) {
            throw Refusal.conflict("NOT_ENDED", "Программа не завершена, возвращать нечего. Обновите страницу.");
        }
        endedOn = null;
        endReason = null;
    }

    /** Nobody enters after its last day; whoever has been in the base before may join it. */
    public void requireOpenOn(LocalDate day, String pointer) {
        if (day.isAfter(endsOn) || (endedOn != null && !day.isBefore(endedOn))) {
            throw Refusal.rule(
                    "PROGRAMME_OVER",
                    pointer,
                    "Программа «" + name + "» к этому дню завершена. Выберите другую или исправьте её срок.");
        }
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public String form() {
        return form;
    }
}
