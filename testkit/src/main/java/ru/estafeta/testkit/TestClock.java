package ru.estafeta.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until the test moves it. Offer it as the service's {@code Clock} bean. */
public final class TestClock extends Clock {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Moment now;
    private final ZoneId zone;

    private TestClock(Moment now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Noon of that day in Moscow. */
    public static TestClock on(LocalDate day) {
        return new TestClock(new Moment(noon(day)), MOSCOW);
    }

    public void set(LocalDate day) {
        now.at = noon(day);
    }

    public synchronized void advance(Duration time) {
        now.at = now.at.plus(time);
    }

    @Override
    public Instant instant() {
        return now.at;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock read elsewhere: it moves with this one. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(MOSCOW).toInstant();
    }

    private static final class Moment {
        private volatile Instant at;

        private Moment(Instant at) {
            this.at = at;
        }
    }
}
