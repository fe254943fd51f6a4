package ru.estafeta.stand.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ru.estafeta.stand.console.Failure;

/**
 * A launcher started for a measurement, from its first moment to READY.
 *
 * @param toReady until the line READY
 * @param lines what it has said, for the parts' own times
 */
record Measured(Process process, Duration toReady, List<String> lines) implements AutoCloseable {

    private static final Pattern READY_IN = Pattern.compile(".* in ([0-9.]+) s");

    Measured {
        lines = List.copyOf(lines);
    }

    static Measured start(Path root, List<String> command) throws IOException {
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        // A measurement that is broken off leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var lines = new ArrayList<String>();
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith("READY")) {
                return new Measured(process, Duration.ofNanos(System.nanoTime() - begin), lines);
            }
        }
        throw new Failure("It did not start: " + String.join(" / ", lines));
    }

    /** Seconds that the launcher has printed for one of its steps, 0 if there was no such step. */
    double seconds(String step) {
        return lines.stream()
                .filter(line -> line.startsWith(step))
                .map(READY_IN::matcher)
                .filter(java.util.regex.Matcher::matches)
                .mapToDouble(match -> Double.parseDouble(match.group(1)))
                .findFirst()
                .orElse(0);
    }

    static String text(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For the next stand. */
    static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
