package ru.estafeta.gateway.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Time comes in from outside, so that tests can choose it. */
final class GatewayClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
