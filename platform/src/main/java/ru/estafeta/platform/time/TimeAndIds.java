package ru.estafeta.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The real clock, in the region's zone so that «today» is the day on its calendar, and ids in the order of time. */
final class TimeAndIds {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "estafeta.zone", defaultValue = "Europe/Moscow") ZoneId zone) {
        return Clock.system(zone);
    }

    @Produces
    @Singleton
    @DefaultBean
    IdGenerator idGenerator() {
        return TimeOrderedIds::next;
    }
}
