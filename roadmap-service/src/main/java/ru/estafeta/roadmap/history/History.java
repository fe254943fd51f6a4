package ru.estafeta.roadmap.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.time.IdGenerator;

/** What happened to roadmaps, newest first. It is written in the transaction of the deed and never changed. */
@ApplicationScoped
public class History {

    private static final int SHOWN = 200;

    private final EntityManager database;
    private final Clock clock;
    private final IdGenerator ids;

    History(EntityManager database, Clock clock, IdGenerator ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param by who did it, as shown to others */
    public void record(Happening happening, String by) {
        database.persist(new HistoryRecord(ids.next(), happening, clock.instant(), by));
    }

    /** The last two hundred; of one row when it is named. */
    public List<HistoryEntry> of(UUID roadmap, @Nullable UUID activity) {
        return database.createQuery("""
                        from HistoryRecord h where h.roadmapId = :roadmap
                        and (:activity is null or h.activityId = :activity) order by h.sequence desc""", HistoryRecord.class)
                .setParameter("roadmap", roadmap)
                .setParameter("activity", activity)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(HistoryRecord::toEntry)
                .toList();
    }
}
