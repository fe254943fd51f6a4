package ru.estafeta.roadmap.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.RoadmapState;

/** Until when those below an organisation go through the chain in a school year. */
@Entity
@Table(name = "chain_deadline")
@IdClass(ChainDeadline.Key.class)
class ChainDeadline {

    record Key(UUID organisationId, String schoolYear) implements Serializable {}

    @Id
    private UUID organisationId;

    @Id
    private String schoolYear;

    private @Nullable LocalDate submitUntil;
    private @Nullable LocalDate agreeUntil;
    private @Nullable LocalDate approveUntil;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init")
    protected ChainDeadline() {}

    ChainDeadline(UUID organisation, String schoolYear) {
        this.organisationId = organisation;
        this.schoolYear = schoolYear;
    }

    void set(DeadlinesRequest days) {
        submitUntil = days.submitUntil();
        agreeUntil = days.agreeUntil();
        approveUntil = days.approveUntil();
    }

    DeadlinesView toView() {
        return new DeadlinesView(schoolYear, submitUntil, agreeUntil, approveUntil);
    }

    /** The day until which a roadmap in this state is to make its next step. */
    @Nullable
    LocalDate until(RoadmapState state) {
        return switch (state) {
            case DRAFT, RETURNED -> submitUntil;
            case SUBMITTED -> agreeUntil;
            case AGREED -> approveUntil;
            case APPROVED, CLOSED -> null;
        };
    }
}
