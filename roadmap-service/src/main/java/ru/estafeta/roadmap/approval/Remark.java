package ru.estafeta.roadmap.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.Roadmap;

/** What the one who agrees wants changed, in a row or in the roadmap as a whole; the author answers it. */
@Entity
@Table(name = "roadmap_remark")
class Remark {

    @Id
    private UUID id;

    private UUID roadmapId;
    private @Nullable UUID activityId;
    private UUID organisationId;
    private String text;
    private Instant madeAt;
    private String madeBy;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(UUID id, Roadmap roadmap, @Nullable UUID activity, String text, Instant madeAt, String madeBy) {
        this.id = id;
        this.roadmapId = roadmap.id();
        this.activityId = activity;
        this.organisationId = roadmap.organisation();
        this.text = text;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    /** @param words what was done about it; absent when the change speaks for itself */
    void answer(@Nullable String words, Instant at, String by) {
        answer = words == null || words.isBlank() ? null : words.strip();
        answeredAt = at;
        answeredBy = by;
    }

    void reopen() {
        answer = null;
        answeredAt = null;
        answeredBy = null;
    }

    /** @param activity the row; absent for the roadmap as a whole @param answered when and by whom it was settled */
    @Schema(
            name = "Remark",
            requiredProperties = {"id", "text", "at", "by"})
    record View(
            UUID id,
            @Nullable UUID activity,
            String text,
            Instant at,
            String by,
            @Nullable Answered answered) {}

    @Schema(
            name = "RemarkAnswered",
            requiredProperties = {"at", "by"})
    record Answered(Instant at, String by, @Nullable String answer) {}

    View toView() {
        var answered = answeredAt == null || answeredBy == null ? null : new Answered(answeredAt, answeredBy, answer);
        return new View(id, activityId, text, madeAt, madeBy, answered);
    }
}
