package ru.estafeta.participants.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.AgreementStateV1;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.text.Blank;
import ru.estafeta.platform.problem.Refusal;

@Entity
@Table(name = "partner_agreement")
class PartnerAgreement {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "partner_id")
    private UUID partner;

    private String number;
    private LocalDate signedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<MentoringForm> forms;

    private @Nullable String responsible;
    private @Nullable String partnerResponsible;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;
    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected PartnerAgreement() {}

    static PartnerAgreement sign(
            UUID id, UUID organisation, AgreementRequest told, LocalDate today, Instant now, String by) {
        var agreement = new PartnerAgreement();
        agreement.id = id;
        agreement.organisation = organisation;
        agreement.recordedAt = now;
        agreement.recordedBy = by;
        agreement.correct(told, today);
        return agreement;
    }

    void correct(AgreementRequest told, LocalDate today) {
        Days.happened(told.signedOn(), today, "signedOn");
        if (told.validUntil() != null) {
            Days.notBefore(told.validUntil(), told.signedOn(), "validUntil", "OVER_BEFORE_SIGNING", "дня подписания");
        }
        if (endedOn != null) {
            Days.notBefore(endedOn, told.signedOn(), "signedOn", "ENDED_BEFORE_SIGNING", "дня подписания");
        }
        partner = told.partner();
        number = told.number().strip();
        signedOn = told.signedOn();
        validUntil = told.validUntil();
        subject = Blank.toNull(told.subject());
        forms = told.forms().stream().sorted().toList();
        responsible = Blank.toNull(told.responsible());
        partnerResponsible = Blank.toNull(told.partnerResponsible());
    }

    void end(LocalDate on, String reason, LocalDate today) {
        if (endedOn != null) {
            throw Refusal.conflict("ALREADY_ENDED", "Соглашение уже расторгнуто " + Days.written(endedOn) + ".");
        }
        Days.happened(on, today, "endedOn");
        Days.notBefore(on, signedOn, "endedOn", "ENDED_BEFORE_SIGNING", "дня подписания");
        endedOn = on;
        endReason = reason.strip();
    }

    void resume() {
        if (endedOn == null) {
            throw Refusal.conflict("NOT_ENDED", "Соглашение не расторгнуто, возвращать нечего. Обновите страницу.");
        }
        endedOn = null;
        endReason = null;
    }

    AgreementStateV1 state() {
        return new AgreementStateV1(id, version, organisation, partner, forms, signedOn, validUntil, endedOn);
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
}
