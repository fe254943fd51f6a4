package ru.estafeta.participants.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationPastV1;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.platform.problem.Refusal;

/**
 * An organisation of the tree. The name of a private person who mentors is personal data, so others learn only what
 * he is: see {@link #publicName()}.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    static final String PRIVATE_PERSON_NAME = "Частное лицо";

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    private @Nullable UUID parent;

    @Embedded
    private @Nullable ExternalIds externalIds;

    private Instant registeredAt;
    private @Nullable LocalDate closedOn;
    private @Nullable UUID mergedInto;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OrganisationPastV1> past = List.of();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    static Organisation register(
            UUID id,
            String name,
            OrganisationType type,
            @Nullable OrganisationNodeRef parent,
            ExternalIds externalIds,
            Instant now) {
        Placement.check(type, parent == null ? null : parent.type());
        var organisation = new Organisation();
        organisation.id = id;
        organisation.name = name;
        organisation.type = type;
        organisation.parent = parent == null ? null : parent.id();
        organisation.externalIds = externalIds;
        organisation.registeredAt = now;
        return organisation;
    }

    void rename(String newName, ExternalIds newIds) {
        name = newName;
        externalIds = newIds;
    }

    void moveBelow(OrganisationNodeRef newParent) {
        Placement.check(type, newParent.type());
        parent = newParent.id();
    }

    /** Keeps what stands now as what stood until that day: a change follows that holds from then on. */
    void changeFrom(LocalDate day, String pointer) {
        if (!past.isEmpty()) {
            var last = past.getLast().until();
            Days.notBefore(day, last, pointer, "CHANGED_LATER", "последней перемены у «" + publicName() + "»");
            if (last.equals(day)) {
                return;
            }
        }
        var longer = new ArrayList<>(past);
        longer.add(new OrganisationPastV1(day, publicName(), parent));
        past = List.copyOf(longer);
    }

    /** @param from first day on which it does not work any more; null takes the closing back */
    void close(@Nullable LocalDate from) {
        if (mergedInto != null) {
            throw Refusal.conflict(
                    "MERGED", "Организация присоединена к другой и поэтому закрыта. Отмените присоединение.");
        }
        closedOn = from;
    }

    /** From that day on it is a part of the other one: whatever it did counts there too. */
    void mergeInto(Organisation other, LocalDate day) {
        if (!past.isEmpty()) {
            Days.notBefore(
                    day, past.getLast().until().plusDays(1), "on", "CHANGED_LATER", "дня после последней перемены");
        }
        changeFrom(day, "on");
        parent = other.id;
        closedOn = day;
        mergedInto = other.id;
    }

    void takeMergerBack() {
        takeChangeBack();
        closedOn = null;
        mergedInto = null;
    }

    /** It is again what it was before the last change. */
    void takeChangeBack() {
        var before = past.getLast();
        parent = before.parent();
        past = List.copyOf(past.subList(0, past.size() - 1));
    }

    /** Its last change took it away from that parent on that day. */
    boolean changedFrom(UUID formerParent, @Nullable LocalDate day) {
        return !past.isEmpty()
                && past.getLast().until().equals(day)
                && formerParent.equals(past.getLast().parent());
    }

    boolean isSameAs(String otherName, OrganisationType otherType, @Nullable UUID otherParent) {
        return name.equals(otherName) && type == otherType && Objects.equals(parent, otherParent);
    }

    String publicName() {
        return type == OrganisationType.PRIVATE_PERSON ? PRIVATE_PERSON_NAME : name;
    }

    OrganisationStateV1 state() {
        return new OrganisationStateV1(
                id,
                version,
                publicName(),
                type,
                parent,
                codes().byScheme(),
                closedOn,
                mergedInto,
                past.isEmpty() ? null : past);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public OrganisationType type() {
        return type;
    }

    /** In state registers, by scheme: inn, ogrn, … */
    public Map<String, String> numbers() {
        return codes().byScheme();
    }

    @Nullable
    UUID parent() {
        return parent;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    List<OrganisationPastV1> past() {
        return past;
    }

    public boolean isBelow(UUID organisation) {
        return organisation.equals(parent);
    }

    public ExternalIds codes() {
        return externalIds == null ? ExternalIds.NONE : externalIds;
    }

    /** The place that an organisation is given: an existing one above it. */
    record OrganisationNodeRef(UUID id, OrganisationType type) {}
}
