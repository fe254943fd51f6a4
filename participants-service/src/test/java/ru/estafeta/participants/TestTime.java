package ru.estafeta.participants;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import ru.estafeta.testkit.TestClock;

/** The day on which all tests of the service run, and the settings that they share. */
@WithTestResource(value = ParticipantsSettings.class, scope = TestResourceScope.GLOBAL)
public final class TestTime {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    @Produces
    @Singleton
    TestClock clock() {
        return TestClock.on(TODAY);
    }
}
