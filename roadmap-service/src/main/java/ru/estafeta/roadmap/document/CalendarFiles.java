package ru.estafeta.roadmap.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import ru.estafeta.roadmap.roadmap.RoadmapQueries;

/** Roadmaps as iCalendar files. */
@ApplicationScoped
public class CalendarFiles {

    public static final String TYPE = "text/calendar;charset=UTF-8";

    private final RoadmapQueries roadmaps;
    private final Clock clock;

    CalendarFiles(RoadmapQueries roadmaps, Clock clock) {
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    public byte[] of(UUID roadmap) {
        return CalendarOfRoadmap.of(roadmaps.view(roadmap), clock.instant());
    }
}
