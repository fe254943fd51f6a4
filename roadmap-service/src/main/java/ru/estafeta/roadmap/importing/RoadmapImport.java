package ru.estafeta.roadmap.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.importing.reading.OrderDraft;
import ru.estafeta.roadmap.importing.source.OrderFile;

/** An order that came in and waits for a person: its draft may be edited until it becomes a roadmap, once. */
@Entity
@Table(name = "roadmap_import")
class RoadmapImport {

    @Schema(name = "RoadmapImportState")
    enum State {
        DRAFT,
        CONFIRMED
    }

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private State state;

    private String fileName;
    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private OrderDraft draft;

    private @Nullable UUID duplicateOf;
    private @Nullable UUID roadmapId;
    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected RoadmapImport() {}

    RoadmapImport(
            UUID id,
            UUID organisation,
            OrderFile file,
            String sha256,
            OrderDraft draft,
            @Nullable UUID duplicateOf,
            Instant createdAt,
            String createdBy) {
        this.id = id;
        this.organisationId = organisation;
        this.state = State.DRAFT;
        this.fileName = file.name();
        this.sha256 = sha256;
        this.draft = draft;
        this.duplicateOf = duplicateOf;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    void edit(OrderDraft edited) {
        requireDraft();
        draft = edited;
    }

    void confirm(UUID roadmap) {
        requireDraft();
        state = State.CONFIRMED;
        roadmapId = roadmap;
    }

    void requireDraft() {
        if (state == State.CONFIRMED) {
            throw Refusal.conflict(
                    "IMPORT_CONFIRMED",
                    "Приказ уже подтверждён и стал дорожной картой. Правьте или удаляйте саму дорожную карту.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organisation() {
        return organisationId;
    }

    State state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    OrderDraft draft() {
        return draft;
    }

    @Nullable
    UUID duplicateOf() {
        return duplicateOf;
    }

    @Nullable
    UUID roadmap() {
        return roadmapId;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
