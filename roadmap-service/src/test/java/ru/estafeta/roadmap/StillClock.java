package ru.estafeta.roadmap;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import ru.estafeta.testkit.TestClock;

/** The service's clock in tests: 20 November 2025, unless a test moves it. */
public final class StillClock {

    public static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    @Produces
    @Singleton
    Clock clock() {
        return TestClock.on(TODAY);
    }
}
