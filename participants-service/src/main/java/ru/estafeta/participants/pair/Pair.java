package ru.estafeta.participants.pair;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrderReferenceV1;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.platform.problem.Refusal;

/**
 * A pair or group: formed, approved by an order, ended; or cancelled, when it had been formed by mistake. Steps may be
 * repeated to correct them (another order number, another last day). While it is a draft or approved its bonds stand
 * in the database, where the same mentor and mentee can be bound only once.
 */
@Entity
@Table(name = "pair")
public class Pair {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "organisation_id")
    private UUID organisation;

    private UUID[] otherOrganisations;

    @Enumerated(EnumType.STRING)
    private MentoringForm form;

    @Enumerated(EnumType.STRING)
    private PairStatus status;

    private LocalDate startsOn;
    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDate;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;
    private @Nullable String cancellationReason;
    private Instant formedAt;

    @ElementCollection
    @CollectionTable(name = "pair_member", joinColumns = @JoinColumn(name = "pair_id"))
    private Set<PairMember> members = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "pair_bond", joinColumns = @JoinColumn(name = "pair_id"))
    private Set<PairBond> bonds = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Pair() {}

    static Pair form(UUID id, Team team, MentoringForm form, LocalDate startsOn, LocalDate today, Instant now) {
        var pair = new Pair();
        pair.id = id;
        pair.status = PairStatus.DRAFT;
        pair.formedAt = now;
        pair.organisation = team.home();
        pair.compose(team, form, Days.planned(startsOn, today, "startsOn"));
        return pair;
    }

    void correct(Team team, MentoringForm newForm, LocalDate newStart, LocalDate today) {
        requireNotCancelled();
        Days.planned(newStart, today, "startsOn");
        if (endedOn != null && newStart.isAfter(endedOn)) {
            throw Refusal.rule(
                    "ENDED_BEFORE_START",
                    "startsOn",
                    "Пара завершилась " + Days.written(endedOn) + ". Начало не может быть позже.");
        }
        if (!team.home().equals(organisation)) {
            throw Refusal.rule(
                    "OTHER_ORGANISATION",
                    "mentees",
                    "Наставляемый из другой организации. Отмените эту пару и составьте новую.");
        }
        compose(team, newForm, newStart);
    }

    void approve(String number, LocalDate date, LocalDate today) {
        requireNotCancelled();
        Days.happened(date, today, "orderDate");
        orderNumber = number.strip();
        orderDate = date;
        settle();
    }

    void end(LocalDate day, String reason, LocalDate today) {
        requireNotCancelled();
        requireApproved("Пару без приказа не завершают: утвердите её или отмените.");
        Days.happened(day, today, "endedOn");
        Days.notBefore(day, startsOn, "endedOn", "ENDED_BEFORE_START", "начала пары");
        endedOn = day;
        endReason = reason.strip();
        settle();
    }

    /** It had been ended by mistake and goes on. */
    void resume() {
        requireNotCancelled();
        if (endedOn == null) {
            throw Refusal.conflict("PAIR_NOT_ENDED", "Пара не завершена: продолжать нечего.");
        }
        endedOn = null;
        endReason = null;
        settle();
    }

    void cancel(String reason) {
        requireNotCancelled();
        cancellationReason = reason.strip();
        settle();
    }

    void restore() {
        if (!isCancelled()) {
            throw Refusal.conflict("PAIR_NOT_CANCELLED", "Пара не отменена: возвращать нечего.");
        }
        cancellationReason = null;
        settle();
    }

    /** Whatever ended it or let these go was a mistake: it stands as it was. */
    void standAgain(Set<UUID> returning) {
        replace(
                members,
                members.stream()
                        .map(member -> returning.contains(member.participation()) ? member.returning() : member)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        endedOn = null;
        endReason = null;
        cancellationReason = null;
        settle();
    }

    /** Nothing is recorded about a pair that was a mistake. */
    public void requireNotCancelled() {
        if (isCancelled()) {
            throw Refusal.conflict(
                    "PAIR_CANCELLED", "Пара отменена. Сначала верните её: кнопка «Вернуть» в карточке пары.");
        }
    }

    public void requireApproved(String advice) {
        if (orderNumber == null) {
            throw Refusal.conflict("PAIR_NOT_APPROVED", advice);
        }
    }

    private void compose(Team team, MentoringForm newForm, LocalDate newStart) {
        form = newForm;
        startsOn = newStart;
        var gone = members.stream()
                .filter(member -> !member.isThere())
                .collect(Collectors.toMap(PairMember::participation, PairMember::leftOn));
        var composed = team.fitting(newForm).members().stream()
                .map(member -> gone.containsKey(member.participation())
                        ? member.leaving(gone.get(member.participation()))
                        : member)
                .toList();
        otherOrganisations = composed.stream()
                .map(PairMember::memberOrganisation)
                .filter(other -> !other.equals(organisation))
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
        replace(members, new LinkedHashSet<>(composed));
        settle();
    }

    /**
     * Nothing may be done with this person's data any more. Where nobody is left on his side, the pair ends, or is
     * cancelled while no order approves it; a group goes on without him and still tells that he was in it.
     *
     * @param lastMeeting day of the last meeting, before which nothing ends
     */
    void letGo(UUID person, LocalDate day, @Nullable LocalDate lastMeeting, String reason) {
        var leaving = members.stream()
                .filter(member -> member.person().equals(person) && member.isThere())
                .toList();
        var from = Days.latest(day, lastMeeting == null ? startsOn : Days.latest(startsOn, lastMeeting));
        for (var member : leaving) {
            members.remove(member);
            if (status != PairStatus.DRAFT || isEmpty(member.role())) {
                members.add(member.leaving(from));
            }
        }
        if (leaving.stream().anyMatch(member -> isEmpty(member.role()))) {
            if (status == PairStatus.DRAFT) {
                cancellationReason = reason;
            } else {
                endedOn = from;
                endReason = reason;
            }
        }
        settle();
    }

    boolean takesPartAt(UUID place, UUID person) {
        return members.stream()
                .anyMatch(member -> member.person().equals(person)
                        && member.isThere()
                        && member.memberOrganisation().equals(place));
    }

    private boolean isEmpty(ParticipantRole side) {
        return members.stream().noneMatch(member -> member.role() == side && member.isThere());
    }

    /** Status and bonds follow from what is recorded. */
    private void settle() {
        if (cancellationReason != null) {
            status = PairStatus.CANCELLED;
        } else if (endedOn != null) {
            status = PairStatus.ENDED;
        } else {
            status = orderNumber == null ? PairStatus.DRAFT : PairStatus.APPROVED;
        }
        replace(bonds, isActive() ? PairBond.between(organisation, everybody()) : Set.of());
    }

    /** Only what differs is touched, so that rows which stay are not written again. */
    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        var missing = new LinkedHashSet<>(wanted);
        missing.removeAll(new HashSet<>(kept));
        kept.addAll(missing);
    }

    List<PairMember> side(ParticipantRole role) {
        return everybody().stream().filter(member -> member.role() == role).toList();
    }

    List<PairMember> everybody() {
        return members.stream()
                .sorted(Comparator.comparingInt(PairMember::position))
                .toList();
    }

    /** With whom the pair goes on. Where a whole side has gone it does not, and everybody is asked for a consent. */
    public List<UUID> peopleThere() {
        return membersThere().map(PairMember::person).toList();
    }

    public List<UUID> mentorsThere() {
        return membersThere()
                .filter(member -> member.role() == ParticipantRole.MENTOR)
                .map(PairMember::person)
                .toList();
    }

    private Stream<PairMember> membersThere() {
        boolean goesOn = !isEmpty(ParticipantRole.MENTOR) && !isEmpty(ParticipantRole.MENTEE);
        return everybody().stream().filter(member -> !goesOn || member.isThere());
    }

    public List<UUID> people() {
        return everybody().stream().map(PairMember::person).toList();
    }

    /** Those whom someone in that role works with. */
    public List<UUID> peopleOpposite(ParticipantRole role) {
        return everybody().stream()
                .filter(member -> member.role() != role && member.isThere())
                .map(PairMember::person)
                .toList();
    }

    /** Of those with whom the pair goes on. */
    public List<UUID> participations() {
        return membersThere().map(PairMember::participation).toList();
    }

    public boolean isActive() {
        return status == PairStatus.DRAFT || status == PairStatus.APPROVED;
    }

    public boolean isCancelled() {
        return cancellationReason != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID organisation() {
        return organisation;
    }

    public MentoringForm form() {
        return form;
    }

    public PairStatus status() {
        return status;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    OrderReferenceV1 order() {
        return orderNumber == null ? null : new OrderReferenceV1(orderNumber, orderDate);
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
