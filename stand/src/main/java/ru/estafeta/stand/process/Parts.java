package ru.estafeta.stand.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.console.Failure;
import ru.estafeta.stand.data.DataFolder;

/**
 * The running processes. Started in stages (each stage at once), stopped in the reverse order of the stages; within a
 * stage together.
 */
public final class Parts {

    private final CacheOf caches;
    private final DataFolder data;
    private final Console console;
    private final boolean mayTrain;
    private final List<List<Part>> stages = new ArrayList<>();
    private boolean stopping;

    public Parts(CacheOf caches, DataFolder data, Console console, boolean mayTrain) {
        this.caches = caches;
        this.data = data;
        this.console = console;
        this.mayTrain = mayTrain;
    }

    /** Starts all parts of the groups at once; each group is stopped together, the last one first. */
    public void start(List<List<PartPlan>> groups) throws IOException, InterruptedException {
        List<Part> started = new ArrayList<>();
        synchronized (this) {
            for (List<PartPlan> group : groups) {
                List<Part> stage = new ArrayList<>();
                stages.add(stage);
                for (PartPlan plan : group) {
                    if (stopping) {
                        throw new InterruptedException("stopping");
                    }
                    stage.add(Part.start(plan, caches.of(plan), mayTrain, data));
                }
                started.addAll(stage);
            }
        }
        awaitReady(started);
    }

    private void awaitReady(List<Part> started) throws InterruptedException {
        long start = System.nanoTime();
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var readiness = new ExecutorCompletionService<Part>(executor);
            for (Part part : started) {
                readiness.submit(() -> {
                    part.awaitReady();
                    return part;
                });
            }
            for (int ready = 0; ready < started.size(); ready++) {
                var label = readiness.take().get().plan().label();
                console.step(label, "ready in " + Console.seconds(Duration.ofNanos(System.nanoTime() - start)));
            }
        } catch (ExecutionException e) {
            if (isStopping()) {
                throw new InterruptedException("stopping");
            }
            throw e.getCause() instanceof Failure failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    public boolean areTraining() {
        return running().stream().anyMatch(Part::isTraining);
    }

    /** Returns when a part ends that nobody asked to end, and tells so. */
    public Failure awaitEndOfAny() throws InterruptedException {
        var ends = running().stream()
                .map(part -> part.process().onExit().thenApply(process -> part))
                .toArray(CompletableFuture[]::new);
        try {
            var ended = (Part) CompletableFuture.anyOf(ends).get();
            if (isStopping()) {
                throw new InterruptedException("stopping");
            }
            return ended.ended();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What ends from now on was asked to. */
    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized List<Part> running() {
        return stages.stream().flatMap(List::stream).toList();
    }

    /** Stops everything, each stage before the one that it needs; nothing can be started afterwards. */
    public void stop() throws InterruptedException {
        for (List<Part> stage : takeStages(true)) {
            stage.forEach(Part::stop);
            for (Part part : stage) {
                part.awaitStop();
            }
        }
    }

    /** For a shutdown hook, where nobody is left to be told about an interruption. */
    public void stopQuietly() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops everything and waits for the caches that training runs write at their end, all at the same time. */
    public void stopAfterTraining() throws InterruptedException {
        var order = takeStages(false);
        for (List<Part> stage : order) {
            stage.forEach(Part::stop);
            for (Part part : stage) {
                part.awaitSilence();
            }
        }
        for (List<Part> stage : order) {
            for (Part part : stage) {
                part.awaitCache();
            }
        }
    }

    private synchronized List<List<Part>> takeStages(boolean forGood) {
        stopping |= forGood;
        var order = List.copyOf(stages.reversed());
        stages.clear();
        return order;
    }

    /** Tells where the cache of a part lies. */
    @FunctionalInterface
    public interface CacheOf {
        AotCache of(PartPlan plan) throws IOException;
    }
}
