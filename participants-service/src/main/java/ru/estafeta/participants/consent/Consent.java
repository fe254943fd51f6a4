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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.scan.Scan;
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

    @Enumerated(EnumType.STRING)
    private @Nullable ConsentStatus endedAs;

    @Enumerated(EnumType.STRING)
    private ConsentTerms.Channel channel;

    @Column(name = "text_id")
    private @Nullable UUID text;

    private @Nullable LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PublicationScope scope;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    static Consent sign(
            UUID id,
            Person person,
            ConsentPurpose purpose,
            Signature signature,
            ConsentTerms terms,
            LocalDate today,
            Instant now) {
        Days.happened(signature.signedOn(), today, "signedOn");
        signature.requireRightSigner(person.birth());
        if (terms.validUntil() != null && terms.validUntil().isBefore(today)) {
            throw Refusal.rule(
                    "CONSENT_EXPIRED",
                    "validUntil",
                    "Срок согласия уже закончился " + Days.written(terms.validUntil()) + ". Нужно новое согласие.");
        }
        if (terms.scope() != null && purpose != ConsentPurpose.PUBLICATION) {
            throw Refusal.rule(
                    "SCOPE_NOT_EXPECTED", "scope", "Что публиковать, пишут только в согласии на публикацию. Уберите.");
        }
        var consent = new Consent();
        consent.id = id;
        consent.person = person.id();
        consent.organisation = person.organisation();
        consent.purpose = purpose;
        consent.signedOn = signature.signedOn();
        consent.signedBy = signature.signedBy();
        consent.guardian = signature.guardian();
        consent.channel = terms.channel();
        consent.text = terms.text();
        consent.validUntil = terms.validUntil();
        consent.scope = terms.scope();
        consent.recordedAt = now;
        return consent;
    }

    void withdraw(LocalDate day, LocalDate today) {
        if (withdrawnOn != null) {
            throw Refusal.conflict(
                    "CONSENT_WITHDRAWN", "Согласие уже не действует с " + Days.written(withdrawnOn) + ".");
        }
        Days.happened(day, today, "withdrawnOn");
        Days.notBefore(day, signedOn, "withdrawnOn", "WITHDRAWN_BEFORE_SIGNED", "дня подписи");
        withdrawnOn = day;
        endedAs = ConsentStatus.WITHDRAWN;
    }

    /** @return first day without it */
    LocalDate expire() {
        var over = java.util.Objects.requireNonNull(validUntil, "has a term").plusDays(1);
        withdrawnOn = over;
        endedAs = ConsentStatus.EXPIRED;
        return over;
    }

    void replace(LocalDate day) {
        withdrawnOn = day;
        endedAs = ConsentStatus.REPLACED;
    }

    /** A child has come of age to sign himself: the consent of his guardian gives way to the new one. */
    boolean mayBeReplacedBy(Consent newer) {
        return signedBy != newer.signedBy && !newer.signedOn.isBefore(signedOn);
    }

    boolean holdsOn(LocalDate day) {
        return isActive() && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it would still be signed by the right people if he had been born then. */
    public boolean isRightlySignedFor(Birth birth) {
        return Signer.atAge(birth.ageOn(signedOn)) == signedBy;
    }

    public boolean isActive() {
        return withdrawnOn == null;
    }

    /** A paper is scanned while it holds; what was signed by link has none. */
    public void requirePaperInForce() {
        if (channel != ConsentTerms.Channel.PAPER) {
            throw Refusal.rule(
                    "NOT_ON_PAPER", "file", "Это согласие дано по личной ссылке: бумаги нет, и скан не нужен.");
        }
        if (withdrawnOn != null) {
            throw Refusal.conflict(
                    "CONSENT_WITHDRAWN",
                    "Согласие не действует с " + Days.written(withdrawnOn)
                            + ". Скан прикладывают к действующему: запишите новое согласие.");
        }
    }

    public ConsentView view() {
        return view(null);
    }

    public ConsentView view(@Nullable Scan scan) {
        return new ConsentView(
                id,
                person,
                purpose,
                signedOn,
                signedBy,
                guardian,
                endedAs == null ? ConsentStatus.ACTIVE : endedAs,
                withdrawnOn,
                validUntil,
                channel,
                text,
                scope,
                scan);
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public UUID organisation() {
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
