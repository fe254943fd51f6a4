package ru.estafeta.roadmap.roadmap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Rows in their order, without those that were taken out. */
    public List<Activity> of(UUID roadmap) {
        return list("roadmapId = ?1 and not excluded order by position", roadmap);
    }

    /** Those that were taken out since the last approval. */
    public List<Activity> excludedOf(UUID roadmap) {
        return list("roadmapId = ?1 and excluded order by position", roadmap);
    }

    /** The words of the rows, by position. */
    public SortedMap<Integer, PlannedActivity> plannedOf(UUID roadmap) {
        var planned = new TreeMap<Integer, PlannedActivity>();
        of(roadmap).forEach(row -> planned.put(row.position(), row.planned()));
        return planned;
    }

    public Activity existing(UUID roadmap, UUID id) {
        return find("id = ?1 and roadmapId = ?2 and not excluded", id, roadmap)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("Мероприятие не найдено в этой дорожной карте."));
    }

    Activity excluded(UUID roadmap, UUID id) {
        return find("id = ?1 and roadmapId = ?2 and excluded", id, roadmap)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("Эту строку вернуть нельзя: её уже нет среди удалённых."));
    }

    /** A free place after this position (at the end for a position that is not there). */
    int placeAfter(UUID roadmap, int position) {
        for (var below : list("roadmapId = ?1 and position > ?2 order by position", roadmap, position)) {
            below.moveTo(below.position() + 1);
        }
        return position + 1;
    }

    /** @param after the row below which it goes; the first place without it */
    void move(Activity row, @Nullable Activity after) {
        var order = new ArrayList<>(list("roadmapId = ?1 order by position", row.roadmap()));
        order.remove(row);
        order.add(order.indexOf(after) + 1, row);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
    }

    int lastPosition(UUID roadmap) {
        return find("roadmapId = ?1 order by position desc", roadmap)
                .firstResultOptional()
                .map(Activity::position)
                .orElse(0);
    }
}
