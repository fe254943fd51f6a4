package ru.estafeta.participants.consent;

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
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.problem.Refusal;

/** A signed consent for one purpose. It holds until it is withdrawn; who had to sign follows from the age that day. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    private Signer signedBy;

    private @Nullable String guardian;
    private @Nullable LocalDate withdrawnOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    static Consent sign(
            UUID id, Person person, ConsentPurpose purpose, Signature signature, LocalDate today, Instant now) {
        Days.happened(signature.signedOn(), today, "signedOn");
        signature.requireRightSigner(person.birth());
        var consent = new Consent();
        consent.id = id;
        consent.person = person.id();
        consent.organisation = person.organisation();
        consent.purpose = purpose;
        consent.signedOn = signature.signedOn();
        consent.signedBy = signature.signedBy();
        consent.guardian = signature.guardian();
        consent.recordedAt = now;
        return consent;
    }

    void withdraw(LocalDate day, LocalDate today) {
        if (withdrawnOn != null) {
            throw Refusal.conflict("CONSENT_WITHDRAWN", "Согласие уже отозвано " + Days.written(withdrawnOn) + ".");
        }
        Days.happened(day, today, "withdrawnOn");
        Days.notBefore(day, signedOn, "withdrawnOn", "WITHDRAWN_BEFORE_SIGNED", "дня подписи");
        withdrawnOn = day;
    }

    /** Whether it would still be signed by the right people if he had been born then. */
    public boolean isRightlySignedFor(Birth birth) {
        return Signer.atAge(birth.ageOn(signedOn)) == signedBy;
    }

    public boolean isActive() {
        return withdrawnOn == null;
    }

    public ConsentView view() {
        return new ConsentView(
                id,
                person,
                purpose,
                signedOn,
                signedBy,
                guardian,
                isActive() ? ConsentStatus.ACTIVE : ConsentStatus.WITHDRAWN,
                withdrawnOn);
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    UUID organisation() {
        return organisation;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    /** Day, signer and, where one must sign, the guardian's name. */
    public record Signature(
            LocalDate signedOn, Signer signedBy, @Nullable String guardian) {

        public Signature {
            guardian = guardian == null || guardian.isBlank() ? null : guardian.strip();
        }

        public void requireRightSigner(Birth birth) {
            var age = birth.ageOn(signedOn);
            var right = Signer.atAge(age);
            if (right != signedBy) {
                throw Refusal.rule(
                        "WRONG_SIGNER",
                        "signedBy",
                        "В день подписи участнику " + age + " (лет): подписывает " + right.inWords()
                                + ". Исправьте, кто подписал, или дату.");
            }
            if (signedBy != Signer.SELF && guardian == null) {
                throw Refusal.rule(
                        "GUARDIAN_MISSING",
                        "guardian",
                        "Укажите фамилию и имя законного представителя, который подписал.");
            }
            if (signedBy == Signer.SELF && guardian != null) {
                throw Refusal.rule(
                        "GUARDIAN_NOT_EXPECTED",
                        "guardian",
                        "Совершеннолетний подписывает сам. Уберите представителя.");
            }
        }
    }
}
