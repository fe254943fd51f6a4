package ru.estafeta.roadmap.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.Activity;
import ru.estafeta.roadmap.roadmap.Roadmap;

/** Freezes roadmaps, compares what was frozen, and gives an approved edition back. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    /** Properties in the order of their names, so that the same words give the same bytes. */
    private static final ObjectMapper CANONICAL = EventJson.mapper()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Activities activities;
    private final Clock clock;
    private final IdGenerator ids;

    Editions(Activities activities, Clock clock, IdGenerator ids) {
        this.activities = activities;
        this.clock = clock;
        this.ids = ids;
    }

    public void freeze(Roadmap roadmap, EditionKind kind, String by) {
        var content = write(EditionContent.of(roadmap, activities.of(roadmap.id())));
        int number = last(roadmap.id()).map(Edition::number).orElse(0) + 1;
        persist(new Edition(ids.next(), roadmap, number, kind, content, sha256(content), clock.instant(), by));
    }

    /** Rows that were taken out are gone for good once the roadmap is approved without them. */
    public void forgetExcluded(Roadmap roadmap) {
        activities.excludedOf(roadmap.id()).forEach(activities::delete);
    }

    /** Words and rows become again what the last order approved; what was done stays done. */
    public void restoreApproved(Roadmap roadmap) {
        var edition = find("roadmapId = ?1 and kind = ?2 order by number desc", roadmap.id(), EditionKind.APPROVED)
                .firstResult();
        if (edition == null) {
            throw Refusal.conflict("NO_AMENDMENT", "Изменения к этой дорожной карте не готовятся.");
        }
        var content = read(edition);
        roadmap.dropAmendment(content.head());
        var approved = content.rows().stream().collect(Collectors.toMap(EditionContent.Row::id, Function.identity()));
        var present = new HashSet<UUID>();
        for (Activity row : activities.list("roadmapId", roadmap.id())) {
            var was = approved.get(row.id());
            if (was == null) {
                activities.delete(row);
            } else {
                row.restoreTo(was.words(), was.position(), roadmap.termContext());
                present.add(row.id());
            }
        }
        content.rows().stream()
                .filter(was -> !present.contains(was.id()))
                .forEach(was -> activities.persist(new Activity(was.id(), roadmap, was.position(), was.words())));
    }

    List<EditionCard> of(UUID roadmap) {
        return list("roadmapId = ?1 order by number desc", roadmap).stream()
                .map(Edition::toCard)
                .toList();
    }

    Edition existing(UUID roadmap, int number) {
        return find("roadmapId = ?1 and number = ?2", roadmap, number)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("У этой дорожной карты нет редакции № " + number + "."));
    }

    /** @param to the roadmap as it is now without it */
    public Comparison compare(Roadmap roadmap, int from, @Nullable Integer to) {
        var later =
                to == null ? EditionContent.of(roadmap, activities.of(roadmap.id())) : read(existing(roadmap.id(), to));
        return Comparison.of(from, read(existing(roadmap.id(), from)), to, later);
    }

    /** What the last order has approved. */
    public Optional<EditionCard> approved(UUID roadmap) {
        return find("roadmapId = ?1 and kind = ?2 order by number desc", roadmap, EditionKind.APPROVED)
                .firstResultOptional()
                .map(Edition::toCard);
    }

    /** «от 18.11.2025 № 112-ОД»; null where it was only submitted. */
    public @Nullable String orderOf(UUID roadmap, int number) {
        var card = existing(roadmap, number).toCard();
        var date = card.orderDate();
        if (card.kind() != EditionKind.APPROVED || date == null) {
            return null;
        }
        return "от " + DAY.format(date) + " № " + card.orderNumber();
    }

    EditionContent read(Edition edition) {
        try {
            return CANONICAL.readValue(edition.content(), EditionContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Edition " + edition.number() + " cannot be read", e);
        }
    }

    private Optional<Edition> last(UUID roadmap) {
        return find("roadmapId = ?1 order by number desc", roadmap).firstResultOptional();
    }

    private static String write(EditionContent content) {
        try {
            return CANONICAL.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Edition cannot be written", e);
        }
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
