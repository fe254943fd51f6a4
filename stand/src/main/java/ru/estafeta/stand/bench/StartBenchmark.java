package ru.estafeta.stand.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import ru.estafeta.stand.KeycloakAlone;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.data.Ports;
import ru.estafeta.stand.demo.DemoApi;

/**
 * How long the whole system takes to start, first and again, beside Keycloak alone on the same data, in turns; how much
 * memory it then holds; and how fast it reads terms and shows what has changed.
 */
final class StartBenchmark implements Benchmark {

    private static final int ROUNDS = 3;
    private static final double MAX_FIRST_START = 60;
    private static final double MAX_TIMES_KEYCLOAK = 2;
    private static final int MAX_MEGABYTES = 1638;
    private static final int MAX_SERVICE_MEGABYTES = 1024;
    private static final int MIN_PHRASES = 20_000;
    private static final int MAX_LATENCY_MILLIS = 1_000;
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
        return "start against Keycloak alone, resident memory by part, terms read, event to visible figure";
    }

    @Override
    public boolean run(Console console) throws IOException, InterruptedException {
        int port = Measured.freePort();
        double first;
        boolean swift;
        try (var stand = Measured.start(root, stand(port, "--fresh"))) {
            double demo = stand.seconds("Demo region");
            double training = stand.seconds("AOT caches");
            first = seconds(stand.toReady()) - demo - training;
            console.step(
                    "first start",
                    "%s, besides %s for the demo region and %s for AOT caches"
                            .formatted(Measured.text(first), Measured.text(demo), Measured.text(training)));
            swift = measureWork(console, new DemoApi("http://localhost:" + port));
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
        return footprint != null && report(console, footprint) & kept & swift;
    }

    private boolean measureWork(Console console, DemoApi api) throws IOException, InterruptedException {
        double phrases = TermReading.perSecond(api);
        console.step(
                "terms read",
                "%,.0f phrases/s by one caller through the API, at least %,d: %s"
                        .formatted(phrases, MIN_PHRASES, phrases >= MIN_PHRASES ? "kept" : "NOT KEPT"));
        return limit(
                        console,
                        "event to figure, p99",
                        new FigureLatency(api, kafkaPort()).p99(),
                        MAX_LATENCY_MILLIS,
                        "ms")
                & phrases >= MIN_PHRASES;
    }

    private int kafkaPort() throws IOException {
        var ports = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("ports.properties"))) {
            ports.load(file);
        }
        return Integer.parseInt(ports.getProperty(Ports.Of.KAFKA.name()));
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
}
