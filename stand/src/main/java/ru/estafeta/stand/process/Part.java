package ru.estafeta.stand.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ru.estafeta.stand.console.Failure;
import ru.estafeta.stand.data.DataFolder;

/**
 * A running process of the system. Its standard input is a pipe that nobody writes to: it ends when the launcher does,
 * in whatever way, and the process ends with it.
 */
final class Part {

    private static final Duration START_LIMIT = Duration.ofSeconds(300);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
    private static final Duration TRAINING_LIMIT = Duration.ofSeconds(180);
    private static final long POLL_MILLIS = 100;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final PartPlan plan;
    private final Process process;
    private final Path log;
    private final AotCache cache;
    private final boolean training;

    private Part(PartPlan plan, Process process, Path log, AotCache cache, boolean training) {
        this.plan = plan;
        this.process = process;
        this.log = log;
        this.cache = cache;
        this.training = training;
    }

    static Part start(PartPlan plan, AotCache cache, boolean mayTrain, DataFolder data) {
        var log = data.newLog(plan.name());
        boolean training = !cache.exists() && mayTrain;
        var cacheFlags = cache.exists() ? cache.flagsToUse() : training ? cache.flagsToTrain() : List.<String>of();
        var command = new ArrayList<String>();
        // In a session of its own: Ctrl-C reaches the launcher alone, which then stops the parts in order.
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(plan.jvm().command(data.mark(), cacheFlags));
        var builder = new ProcessBuilder(command)
                .directory(data.path("tmp").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "HOME", "TZ"));
        environment.put("LANG", "C.UTF-8");
        // glibc keeps an arena per thread otherwise, tens of MB in each JVM.
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.putAll(plan.environment());
        try {
            return new Part(plan, builder.start(), log, cache, training);
        } catch (IOException e) {
            throw new Failure(plan.label() + " cannot be started: " + e.getMessage(), e);
        }
    }

    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        try {
            while (!plan.readiness().holds(log)) {
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw ended();
                }
                if (System.nanoTime() > end) {
                    throw new Failure(
                            "%s is not ready after %d s: %s".formatted(plan.label(), START_LIMIT.toSeconds(), log));
                }
            }
        } catch (IOException e) {
            throw new Failure(plan.label() + " cannot be asked: " + e, e);
        }
    }

    /** What to say about a part that ended without being asked to. */
    Failure ended() {
        return new Failure(
                "%s ended by itself (code %d): %s%s".formatted(plan.label(), process.exitValue(), log, lastWords()));
    }

    private String lastWords() {
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                    .reduce((earlier, later) -> later)
                    .map(line -> "\n  " + line.strip())
                    .orElse("");
        } catch (IOException | java.io.UncheckedIOException e) {
            return "";
        }
    }

    void stop() {
        process.destroy();
    }

    void awaitStop() throws InterruptedException {
        if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** A process that was asked to end serves no more, though it may still be writing its cache. */
    void awaitSilence() throws InterruptedException {
        long end = System.nanoTime() + STOP_LIMIT.toNanos();
        while (plan.readiness() instanceof Readiness.Healthy healthy && healthy.holds(log) && System.nanoTime() < end) {
            process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The JVM writes its cache after everything else has ended, which takes 10 to 15 s of a whole core. */
    void awaitCache() throws InterruptedException {
        if (!process.waitFor(TRAINING_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        } else if (training) {
            cache.keep();
        }
    }

    boolean isTraining() {
        return training;
    }

    PartPlan plan() {
        return plan;
    }

    Process process() {
        return process;
    }
}
