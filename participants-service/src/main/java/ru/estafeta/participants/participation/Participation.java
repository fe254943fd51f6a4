package ru.estafeta.participants.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.ParticipationStateV1;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.problem.Refusal;

/**
 * A person's role in a form of mentoring at an organisation, from entry to leaving. Whether he is in a pair is not
 * kept here: it follows from the pairs.
 */
@Entity
@Table(name = "participation")
public class Participation {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "organisation_id")
    private UUID organisation;

    private boolean elsewhere;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    @Enumerated(EnumType.STRING)
    private MentoringForm form;

    @Column(name = "programme_id")
    private @Nullable UUID programme;

    private LocalDate enteredOn;
    private @Nullable LocalDate leftOn;
    private @Nullable LocalDate trainedOn;
    private @Nullable LocalDate supportSince;
    private @Nullable String leavingReason;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    static Participation enter(
            UUID id,
            Person person,
            UUID organisation,
            ParticipantRole role,
            MentoringForm form,
            LocalDate enteredOn,
            LocalDate today,
            Instant now) {
        Days.happened(enteredOn, today, "enteredOn");
        Eligibility.check(person.data(), role, form, enteredOn);
        var participation = new Participation();
        participation.id = id;
        participation.person = person.id();
        participation.organisation = organisation;
        participation.elsewhere = !organisation.equals(person.organisation());
        participation.role = role;
        participation.form = form;
        participation.enteredOn = enteredOn;
        participation.recordedAt = now;
        return participation;
    }

    /** In no programme if null; he stays in the base either way. */
    void joins(@Nullable UUID itsId) {
        programme = itsId;
    }

    void leave(LocalDate day, String reason, LocalDate today) {
        if (leftOn != null) {
            throw Refusal.conflict("ALREADY_LEFT", "Участник уже вышел из программы " + Days.written(leftOn) + ".");
        }
        Days.happened(day, today, "leftOn");
        Days.notBefore(day, enteredOn, "leftOn", "LEFT_BEFORE_ENTRY", "вхождения в программу");
        leftOn = day;
        leavingReason = reason.strip();
    }

    /** He had left by mistake and has been there all the time. */
    void comeBack() {
        leftOn = null;
        leavingReason = null;
    }

    /** Without a break, at the successor of his organisation or back there. */
    void goOnAt(UUID there, Person person) {
        organisation = there;
        elsewhere = !there.equals(person.organisation());
    }

    /** A psychologist supports him while he waits; null: does so no more. */
    void support(@Nullable LocalDate since, LocalDate today) {
        if (since != null) {
            Days.happened(since, today, "since");
            Days.notBefore(since, enteredOn, "since", "SUPPORT_BEFORE_ENTRY", "вхождения в программу");
        }
        supportSince = since;
    }

    /** @return whether that is news */
    boolean trained(@Nullable LocalDate on) {
        if (role != ParticipantRole.MENTOR || Objects.equals(on, trainedOn)) {
            return false;
        }
        trainedOn = on;
        return true;
    }

    boolean isTrained() {
        return trainedOn != null;
    }

    ParticipationStateV1 state(String pseudonym) {
        return new ParticipationStateV1(id, version, pseudonym, role, form, organisation, enteredOn, leftOn, trainedOn);
    }

    /** The same person in the same role and form at the same organisation. */
    public boolean isSameAs(Participation other) {
        return person.equals(other.person)
                && organisation.equals(other.organisation)
                && role == other.role
                && form == other.form;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID person() {
        return person;
    }

    public UUID organisation() {
        return organisation;
    }

    public ParticipantRole role() {
        return role;
    }

    public MentoringForm form() {
        return form;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public boolean hasLeft() {
        return leftOn != null;
    }
}
