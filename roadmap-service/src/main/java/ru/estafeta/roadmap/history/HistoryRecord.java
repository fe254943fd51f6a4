package ru.estafeta.roadmap.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "roadmap_history")
class HistoryRecord {

    @Id
    private UUID id;

    private UUID roadmapId;
    private @Nullable UUID activityId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private HistoryKind kind;

    private Instant at;
    private String byName;
    private @Nullable String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FieldChange> changes;

    @Column(insertable = false, updatable = false)
    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected HistoryRecord() {}

    HistoryRecord(UUID id, Happening happening, Instant at, String by) {
        this.id = id;
        this.roadmapId = happening.roadmap();
        this.activityId = happening.activity();
        this.organisationId = happening.organisation();
        this.kind = happening.kind();
        this.at = at;
        this.byName = by;
        this.comment = happening.comment();
        this.changes = happening.changes();
    }

    HistoryEntry toEntry() {
        return new HistoryEntry(id, kind, activityId, at, byName, comment, changes);
    }
}
