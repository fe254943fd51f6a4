package ru.estafeta.roadmap.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.Roadmap;

/** A roadmap as it was at that moment. The database refuses to change it; the hash tells if somebody did all the same. */
@Entity
@Immutable
@Table(name = "roadmap_edition")
class Edition {

    @Id
    private UUID id;

    private UUID roadmapId;
    private UUID organisationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    private String content;
    private String sha256;
    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDate;
    private Instant madeAt;
    private String madeBy;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(
            UUID id,
            Roadmap roadmap,
            int number,
            EditionKind kind,
            String content,
            String sha256,
            Instant madeAt,
            String madeBy) {
        this.id = id;
        this.roadmapId = roadmap.id();
        this.organisationId = roadmap.organisation();
        this.number = number;
        this.kind = kind;
        this.content = content;
        this.sha256 = sha256;
        this.orderNumber = roadmap.order().number();
        this.orderDate = roadmap.order().date();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    EditionCard toCard() {
        return new EditionCard(number, kind, orderNumber, orderDate, sha256, madeAt, madeBy);
    }
}
