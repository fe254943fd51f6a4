package ru.estafeta.stand.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.console.Failure;

/** Milliseconds of calls, one by one or from twenty callers at once, and what they say against a limit. */
final class Timing {

    static final int CALLERS = 20;
    private static final int CALLS_EACH = 30;

    private Timing() {}

    static List<Double> concurrently(Callable<?> work) throws InterruptedException {
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS * CALLS_EACH; i++) {
                callers.submit(() -> millis.add(millis(work)));
            }
        }
        return millis;
    }

    static double millis(Callable<?> work) {
        long start = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new Failure("Measured work failed: " + e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    static double at(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    static boolean limit(Console console, String what, double value, double max, String unit) {
        boolean kept = value <= max;
        console.step(what, "%.1f %s, limit %.0f %s: %s".formatted(value, unit, max, unit, kept ? "kept" : "NOT KEPT"));
        return kept;
    }
}
