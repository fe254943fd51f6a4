package ru.estafeta.stand.data;

import java.time.Duration;
import java.util.List;

/**
 * Processes of a launcher that was killed a moment ago: they end by themselves within seconds, and a start that does not
 * wait for them meets busy ports and locked files.
 */
final class Leftovers {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    private Leftovers() {}

    /** The caller holds the lock of the data folder, so whatever still works there belongs to nobody. */
    static void awaitEnd(String mark) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        for (var left = on(mark); !left.isEmpty(); left = on(mark)) {
            if (System.nanoTime() > end) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            Thread.sleep(100);
        }
    }

    private static List<ProcessHandle> on(String mark) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(mark))
                        .orElse(false))
                .toList();
    }
}
