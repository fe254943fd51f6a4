package ru.estafeta.roadmap.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.roadmap.calendar.WorkDays;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.TermContext;

/**
 * A row of a roadmap. Its words may change while the roadmap may; that it is done may be said, and unsaid, at any
 * time. Whether it is overdue is never stored: it follows from its term and today ({@link ActivityStatus}).
 */
@Entity
@Table(name = "activity")
public class Activity {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private UUID roadmapId;
    private UUID organisationId;

    @OptimisticLock(excluded = true)
    private int position;

    private @Nullable String section;
    private @Nullable String subsection;
    private @Nullable String number;
    private String activity;
    private @Nullable String content;
    private @Nullable String termText;

    @JdbcTypeCode(SqlTypes.JSON)
    private Term term;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Inferred> inferred;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attention> attention;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OtherCell> other;

    private @Nullable String responsible;
    private @Nullable String result;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate termDueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Occurrence> occurrences = List.of();

    private @Nullable LocalDate scheduledOn;
    private @Nullable String scheduleNote;
    private @Nullable LocalDate doneOn;
    private @Nullable String doneBy;
    private @Nullable String doneComment;

    @Enumerated(EnumType.STRING)
    private @Nullable DoneBy doneSource;

    private boolean excluded;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    @SuppressWarnings("NullAway.Init")
    public Activity(UUID id, Roadmap roadmap, int position, PlannedActivity planned) {
        this.id = id;
        this.roadmapId = roadmap.id();
        this.organisationId = roadmap.organisation();
        this.position = position;
        say(planned, roadmap.termContext());
    }

    /** Takes over the words and all that follows from them. */
    void say(PlannedActivity planned, TermContext context) {
        section = planned.section();
        subsection = planned.subsection();
        number = planned.number();
        activity = planned.activity();
        content = planned.content();
        termText = planned.termText();
        term = planned.term();
        inferred = planned.inferred();
        attention = planned.attention();
        other = planned.other();
        responsible = planned.responsible();
        result = planned.result();
        startsOn = term.startsOn();
        var before = occurrences;
        occurrences = Occurrences.of(term, context).stream()
                .map(day -> before.stream()
                        .filter(known -> known.on().equals(day))
                        .findFirst()
                        .orElseGet(() -> new Occurrence(day, null)))
                .toList();
        fallDue(null);
    }

    /**
     * The day after which it is late: as scheduled, else that of the next occurrence that is not done, else the term's.
     *
     * @param days moves a day off to the next working day; absent where the roadmap's rule lets it stay
     */
    void fallDue(@Nullable WorkDays days) {
        termDueOn = scheduledOn != null ? scheduledOn : occurrences.isEmpty() ? term.dueOn() : nextOccurrence();
        dueOn = days == null || termDueOn == null ? termDueOn : days.orNext(termDueOn);
    }

    private @Nullable LocalDate nextOccurrence() {
        return occurrences.stream()
                .filter(one -> one.done() == null)
                .map(Occurrence::on)
                .findFirst()
                .orElse(term.dueOn());
    }

    /** @param day when it is to be done; none takes the schedule back @param note the document that says so */
    void schedule(@Nullable LocalDate day, @Nullable String note) {
        scheduledOn = day;
        scheduleNote = day == null || note == null || note.isBlank() ? null : note.strip();
    }

    /** @return false where the row has no such time */
    boolean mark(LocalDate occurrence, Occurrence.@Nullable Done done) {
        boolean known = occurrences.stream().anyMatch(one -> one.on().equals(occurrence));
        occurrences = occurrences.stream()
                .map(one -> one.on().equals(occurrence) ? new Occurrence(one.on(), done) : one)
                .toList();
        return known;
    }

    boolean hasOpenOccurrences() {
        return occurrences.stream().anyMatch(one -> one.done() == null);
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    ActivityView.@Nullable Schedule scheduled() {
        return scheduledOn == null ? null : new ActivityView.Schedule(scheduledOn, scheduleNote);
    }

    public PlannedActivity planned() {
        return new PlannedActivity(
                section,
                subsection,
                number,
                activity,
                content,
                termText,
                term,
                inferred,
                attention,
                other,
                responsible,
                result);
    }

    void complete(LocalDate on, String by, @Nullable String comment, DoneBy source) {
        doneOn = on;
        doneSource = source;
        doneBy = by;
        doneComment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    void undo() {
        doneOn = null;
        doneBy = null;
        doneComment = null;
        doneSource = null;
    }

    /** Out of the roadmap, but not gone until the next approval. */
    void exclude() {
        excluded = true;
    }

    void restore() {
        excluded = false;
    }

    /** Words and place of an approved edition; what was done stays. */
    public void restoreTo(PlannedActivity words, int place, TermContext context) {
        excluded = false;
        position = place;
        say(words, context);
    }

    void changed(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }

    /** Who changed it last and when, for the one whose version is stale. */
    ETags.Changed lastChange(ZoneId zone) {
        return new ETags.Changed(changedBy, changedAt == null ? null : LocalDateTime.ofInstant(changedAt, zone));
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID roadmap() {
        return roadmapId;
    }

    public UUID organisation() {
        return organisationId;
    }

    public int position() {
        return position;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    boolean isDoneBy(DoneBy source) {
        return doneSource == source;
    }

    boolean isExcluded() {
        return excluded;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    ActivityView.@Nullable Done done() {
        return doneOn == null || doneBy == null || doneSource == null
                ? null
                : new ActivityView.Done(doneOn, doneBy, doneComment, doneSource);
    }
}
