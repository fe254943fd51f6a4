package ru.estafeta.stand.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.estafeta.stand.KeycloakAlone;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.console.Console;

/**
 * How long the whole system takes to start, first and again, beside Keycloak alone on the same data, in turns; and how
 * much memory it then holds.
 */
final class StartBenchmark implements Benchmark {

    private static final int ROUNDS = 3;
    private static final double MAX_FIRST_START = 60;
    private static final double MAX_TIMES_KEYCLOAK = 2;
    private static final int MAX_MEGABYTES = 1638;
    private static final int MAX_SERVICE_MEGABYTES = 1024;
    private static final Duration SETTLE = Duration.ofSeconds(10);

    private final Path root;
    private final Path data;

    StartBenchmark(Path root) {
        this.root = root;
        this.data = root.resolve(".estafeta/bench-start");
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String purpose() {
        return "first and second start against Keycloak alone, resident memory by part";
    }

    @Override
    public boolean run(Console console) throws IOException, InterruptedException {
        int port = freePort();
        double first;
        try (var stand = Measured.start(root, stand(port, "--fresh"))) {
            double demo = stand.seconds("Demo region");
            double training = stand.seconds("AOT caches");
            first = seconds(stand.toReady()) - demo - training;
            console.step(
                    "first start",
                    "%s, besides %s for the demo region and %s for AOT caches"
                            .formatted(Measured.text(first), Measured.text(demo), Measured.text(training)));
        }
        List<Double> again = new ArrayList<>();
        List<Double> keycloak = new ArrayList<>();
        Footprint footprint = null;
        for (int round = 1; round <= ROUNDS; round++) {
            try (var alone = Measured.start(root, keycloakAlone(port))) {
                keycloak.add(alone.seconds("Keycloak"));
            }
            try (var stand = Measured.start(root, stand(port))) {
                again.add(seconds(stand.toReady()));
                if (round == ROUNDS) {
                    Thread.sleep(SETTLE);
                    footprint = Footprint.of(stand.process().toHandle(), data);
                }
            }
            console.step(
                    "round " + round,
                    "second start %s, Keycloak alone %s"
                            .formatted(Measured.text(again.getLast()), Measured.text(keycloak.getLast())));
        }
        ReleaseFolder.delete(data);
        boolean kept = limit(console, "first start", first, MAX_FIRST_START, "s")
                & limit(console, "second start ÷ Keycloak", median(again) / median(keycloak), MAX_TIMES_KEYCLOAK, "×");
        return footprint != null && report(console, footprint) & kept;
    }

    private static boolean report(Console console, Footprint footprint) {
        footprint.megabytes().forEach((part, megabytes) -> console.step(part, "%5d MiB".formatted(megabytes)));
        return limit(console, "four services", footprint.services(), MAX_SERVICE_MEGABYTES, "MiB")
                & limit(console, "everything", footprint.total(), MAX_MEGABYTES, "MiB");
    }

    private static boolean limit(Console console, String what, double value, double max, String unit) {
        boolean kept = value <= max;
        console.step(what, "%.1f %s, limit %.0f %s: %s".formatted(value, unit, max, unit, kept ? "kept" : "NOT KEPT"));
        return kept;
    }

    private List<String> stand(int port, String... more) {
        return Stream.concat(
                        Stream.of(
                                root.resolve("estafeta").toString(),
                                "run",
                                "--port",
                                Integer.toString(port),
                                "--data",
                                data.toString()),
                        Stream.of(more))
                .toList();
    }

    private List<String> keycloakAlone(int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Destafeta.root=" + root,
                "-cp",
                absoluteClassPath(),
                KeycloakAlone.class.getName(),
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(jar -> Path.of(jar).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(File.pathSeparator));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
