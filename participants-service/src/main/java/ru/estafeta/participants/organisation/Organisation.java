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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;

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

    /** @param from first day on which it does not work any more; null takes the closing back */
    void close(@Nullable LocalDate from) {
        closedOn = from;
    }

    boolean isSameAs(String otherName, OrganisationType otherType, @Nullable UUID otherParent) {
        return name.equals(otherName) && type == otherType && java.util.Objects.equals(parent, otherParent);
    }

    String publicName() {
        return type == OrganisationType.PRIVATE_PERSON ? PRIVATE_PERSON_NAME : name;
    }

    OrganisationStateV1 state() {
        return new OrganisationStateV1(
                id, version, publicName(), type, parent, externalIds().byScheme(), closedOn);
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
        return externalIds().byScheme();
    }

    @Nullable
    UUID parent() {
        return parent;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    ExternalIds externalIds() {
        return externalIds == null ? ExternalIds.NONE : externalIds;
    }

    /** The place that an organisation is given: an existing one above it. */
    record OrganisationNodeRef(UUID id, OrganisationType type) {}
}
