package ru.estafeta.participants.meeting;

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
import ru.estafeta.contracts.MeetingKind;
import ru.estafeta.contracts.MeetingStateV1;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.pair.Pair;
import ru.estafeta.participants.text.Blank;
import ru.estafeta.platform.problem.Refusal;

/** A meeting that a pair has held. A removed one stays as a row, so that its version goes on growing. */
@Entity
@Table(name = "meeting")
public class Meeting {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "pair_id")
    private UUID pair;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate heldOn;
    private @Nullable String note;
    private boolean removed;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    static Meeting held(
            UUID id,
            Pair pair,
            MeetingKind kind,
            LocalDate heldOn,
            @Nullable String note,
            LocalDate today,
            Instant now) {
        var meeting = new Meeting();
        meeting.id = id;
        meeting.pair = pair.id();
        meeting.organisation = pair.organisation();
        meeting.recordedAt = now;
        meeting.correct(pair, kind, heldOn, note, today);
        return meeting;
    }

    void correct(Pair of, MeetingKind newKind, LocalDate day, @Nullable String newNote, LocalDate today) {
        of.requireNotCancelled();
        Days.happened(day, today, "heldOn", "MEETING_IN_FUTURE");
        Days.notBefore(day, of.startsOn(), "heldOn", "MEETING_BEFORE_START", "начала пары");
        var end = of.endedOn();
        if (end != null && day.isAfter(end)) {
            throw Refusal.rule(
                    "MEETING_AFTER_END",
                    "heldOn",
                    "Пара завершилась " + Days.written(end) + ". Укажите день не позже или исправьте завершение.");
        }
        kind = newKind;
        heldOn = day;
        note = Blank.toNull(newNote);
    }

    void remove() {
        removed = true;
    }

    MeetingStateV1 state() {
        return new MeetingStateV1(id, version, pair, organisation, kind, heldOn, removed);
    }

    boolean isOf(Pair other) {
        return !removed && pair.equals(other.id());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    MeetingKind kind() {
        return kind;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    String note() {
        return note;
    }
}
