package ru.estafeta.stand.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.console.Failure;
import ru.estafeta.stand.demo.DemoApi;

/**
 * Roadmaps at the size of a region: an order read, a thousand roadmaps listed beside the bare query, a row laid on a
 * thousand schools, a hundred thousand terms re-dated while others read, a Word file of five hundred rows.
 */
final class RoadmapBenchmark implements Benchmark {

    private static final int IMPORTS = 30;
    private static final int CALLERS = 20;
    private static final int LISTS = 30;
    private static final int WARM_UPS = 8;
    private static final int DOCUMENTS = 7;
    private static final double MAX_IMPORT_MILLIS = 300;
    private static final double MAX_LIST_MILLIS = 50;
    private static final double MAX_TIMES_QUERY = 2;
    private static final double MAX_CASCADE_SECONDS = 5;
    private static final double MAX_REDATING_SECONDS = 10;
    private static final double MAX_DOCUMENT_SECONDS = 1;
    private static final double MAX_DOCUMENT_MEGABYTES = 200;
    private static final String ORDER = "/demo/orders/seed-1-armavir.docx";

    private final Path root;
    private final Path data;

    RoadmapBenchmark(Path root) {
        this.root = root;
        this.data = root.resolve(".estafeta/bench-roadmaps");
    }

    @Override
    public String name() {
        return "roadmaps";
    }

    @Override
    public String purpose() {
        return "import of an order, list of 1,000 roadmaps, cascade to 1,000 schools, 100,000 terms re-dated, Word of 500 rows";
    }

    @Override
    public boolean run(Console console) throws IOException, InterruptedException {
        int port = freePort();
        var command = List.of(
                root.resolve("estafeta").toString(),
                "run",
                "--fresh",
                "--no-training",
                "--throughput",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
        try (var stand = Measured.start(root, command);
                var region = LargeRegion.open(data)) {
            console.step("stand", "ready in " + Measured.text(stand.toReady().toMillis() / 1000.0));
            var api = new DemoApi("http://localhost:" + port);
            boolean kept = imports(console, api);
            var large = region.fill();
            console.step("data", "%,d roadmaps, %,d open rows".formatted(LargeRegion.SCHOOLS, LargeRegion.ROWS));
            kept &= lists(console, api, region);
            kept &= cascade(console, api, large);
            kept &= redating(console, api);
            return document(console, api, large, stand.process().toHandle()) & kept;
        } finally {
            ReleaseFolder.delete(data);
        }
    }

    private static boolean imports(Console console, DemoApi api) throws IOException {
        var organisation = UUID.fromString(api.get("armavir", "/organisations?type=MUNICIPALITY")
                .path("items")
                .path(0)
                .path("id")
                .asText());
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < IMPORTS; i++) {
            var content = order();
            millis.add(millis(() -> api.upload("armavir", "/roadmap-imports", "приказ.docx", content, organisation)));
        }
        return limit(console, "import, median of " + IMPORTS, at(millis, 0.5), MAX_IMPORT_MILLIS, "ms");
    }

    private static boolean lists(Console console, DemoApi api, LargeRegion region) throws InterruptedException {
        Callable<Object> list = () -> api.get(LargeRegion.USER, "/roadmaps?limit=50");
        for (int i = 0; i < WARM_UPS; i++) {
            concurrently(list);
        }
        var answers = concurrently(list);
        Callable<Object> bare = region::bareQuery;
        concurrently(bare);
        var queries = concurrently(bare);
        console.step(
                "list, %d callers".formatted(CALLERS),
                "p50 %.1f ms, p95 %.1f ms; bare query p50 %.1f ms, p95 %.1f ms"
                        .formatted(at(answers, 0.5), at(answers, 0.95), at(queries, 0.5), at(queries, 0.95)));
        return limit(console, "list, p95", at(answers, 0.95), MAX_LIST_MILLIS, "ms")
                & limit(console, "list ÷ bare query, p95", at(answers, 0.95) / at(queries, 0.95), MAX_TIMES_QUERY, "×");
    }

    private static boolean cascade(Console console, DemoApi api, LargeRegion.Made made) {
        double seconds = millis(() -> {
                    var job = api.ask(
                            LargeRegion.USER,
                            "/roadmaps/" + made.municipal() + "/cascade",
                            Map.of("activities", List.of(made.row().toString())));
                    return await(api, job.path("id").asText());
                })
                / 1000;
        return limit(console, "cascade to 1,000 schools", seconds, MAX_CASCADE_SECONDS, "s");
    }

    private static boolean redating(Console console, DemoApi api) throws InterruptedException {
        var over = new AtomicBoolean();
        List<Double> readers = Collections.synchronizedList(new ArrayList<>());
        var reader = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                readers.add(millis(() -> api.get(LargeRegion.USER, "/roadmaps?limit=50")));
            }
        });
        double seconds = millis(() -> {
                    var change = api.put(
                            LargeRegion.USER,
                            "/work-calendars/" + LargeRegion.YEAR + "?layer=OWN",
                            Map.of(
                                    "source",
                                    "Замер",
                                    "preliminary",
                                    false,
                                    "daysOff",
                                    LargeRegion.daysOff(),
                                    "workingDays",
                                    List.of(),
                                    "dryRun",
                                    false));
                    return await(api, change.path("job").path("id").asText());
                })
                / 1000;
        over.set(true);
        reader.join();
        console.step("readers meanwhile", "p95 %.1f ms".formatted(at(readers, 0.95)));
        return limit(console, "100,000 terms re-dated", seconds, MAX_REDATING_SECONDS, "s");
    }

    private static boolean document(Console console, DemoApi api, LargeRegion.Made made, ProcessHandle launcher)
            throws IOException {
        List<Double> millis = new ArrayList<>();
        var path = "/roadmaps/" + made.long500() + "/document?format=";
        int grown = Footprint.growth(launcher, "roadmap-service", () -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                millis.add(millis(() -> api.file(LargeRegion.USER, path + "docx")));
            }
        });
        boolean kept = limit(console, "Word of 500 rows, median", at(millis, 0.5) / 1000, MAX_DOCUMENT_SECONDS, "s");
        kept &= limit(console, "service grown by it", grown, MAX_DOCUMENT_MEGABYTES, "MiB");
        var pdf = millis(() -> api.file(LargeRegion.USER, path + "pdf"));
        console.step("PDF of 500 rows", Measured.text(pdf / 1000));
        return kept;
    }

    private static String await(DemoApi api, String job) throws InterruptedException {
        for (int tries = 0; tries < 2_000; tries++) {
            var state = api.get(LargeRegion.USER, "/roadmap-jobs/" + job)
                    .path("state")
                    .asText();
            if (!state.equals("RUNNING")) {
                return state;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new Failure("The job did not end");
    }

    private static List<Double> concurrently(Callable<?> work) throws InterruptedException {
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS * LISTS; i++) {
                callers.submit(() -> millis.add(millis(work)));
            }
        }
        return millis;
    }

    private static double millis(Callable<?> work) {
        long start = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new Failure("Measured work failed: " + e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    private static boolean limit(Console console, String what, double value, double max, String unit) {
        boolean kept = value <= max;
        console.step(what, "%.1f %s, limit %.0f %s: %s".formatted(value, unit, max, unit, kept ? "kept" : "NOT KEPT"));
        return kept;
    }

    private static byte[] order() throws IOException {
        try (InputStream in = RoadmapBenchmark.class.getResourceAsStream(ORDER)) {
            if (in == null) {
                throw new Failure("The order of the demo region is missing: " + ORDER);
            }
            return in.readAllBytes();
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
