package ru.estafeta.stand.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
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
        int port = Measured.freePort();
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
            millis.add(Timing.millis(
                    () -> api.upload("armavir", "/roadmap-imports", "приказ.docx", content, organisation)));
        }
        return Timing.limit(console, "import, median of " + IMPORTS, Timing.at(millis, 0.5), MAX_IMPORT_MILLIS, "ms");
    }

    private static boolean lists(Console console, DemoApi api, LargeRegion region) throws InterruptedException {
        Callable<Object> list = () -> api.get(LargeRegion.USER, "/roadmaps?limit=50");
        for (int i = 0; i < WARM_UPS; i++) {
            Timing.concurrently(list);
        }
        var answers = Timing.concurrently(list);
        Callable<Object> bare = region::bareQuery;
        Timing.concurrently(bare);
        var queries = Timing.concurrently(bare);
        console.step(
                "list, %d callers".formatted(Timing.CALLERS),
                "p50 %.1f ms, p95 %.1f ms; bare query p50 %.1f ms, p95 %.1f ms"
                        .formatted(
                                Timing.at(answers, 0.5),
                                Timing.at(answers, 0.95),
                                Timing.at(queries, 0.5),
                                Timing.at(queries, 0.95)));
        return Timing.limit(console, "list, p95", Timing.at(answers, 0.95), MAX_LIST_MILLIS, "ms")
                & Timing.limit(
                        console,
                        "list ÷ bare query, p95",
                        Timing.at(answers, 0.95) / Timing.at(queries, 0.95),
                        MAX_TIMES_QUERY,
                        "×");
    }

    private static boolean cascade(Console console, DemoApi api, LargeRegion.Made made) {
        double seconds = Timing.millis(() -> {
                    var job = api.ask(
                            LargeRegion.USER,
                            "/roadmaps/" + made.municipal() + "/cascade",
                            Map.of("activities", List.of(made.row().toString())));
                    return await(api, job.path("id").asText());
                })
                / 1000;
        return Timing.limit(console, "cascade to 1,000 schools", seconds, MAX_CASCADE_SECONDS, "s");
    }

    private static boolean redating(Console console, DemoApi api) throws InterruptedException {
        var over = new AtomicBoolean();
        List<Double> readers = Collections.synchronizedList(new ArrayList<>());
        var reader = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                readers.add(Timing.millis(() -> api.get(LargeRegion.USER, "/roadmaps?limit=50")));
            }
        });
        double seconds = Timing.millis(() -> {
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
        console.step("readers meanwhile", "p95 %.1f ms".formatted(Timing.at(readers, 0.95)));
        return Timing.limit(console, "100,000 terms re-dated", seconds, MAX_REDATING_SECONDS, "s");
    }

    private static boolean document(Console console, DemoApi api, LargeRegion.Made made, ProcessHandle launcher)
            throws IOException {
        List<Double> millis = new ArrayList<>();
        var path = "/roadmaps/" + made.long500() + "/document?format=";
        int grown = Footprint.growth(launcher, "roadmap-service", () -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                millis.add(Timing.millis(() -> api.file(LargeRegion.USER, path + "docx")));
            }
        });
        boolean kept = Timing.limit(
                console, "Word of 500 rows, median", Timing.at(millis, 0.5) / 1000, MAX_DOCUMENT_SECONDS, "s");
        kept &= Timing.limit(console, "service grown by it", grown, MAX_DOCUMENT_MEGABYTES, "MiB");
        var pdf = Timing.millis(() -> api.file(LargeRegion.USER, path + "pdf"));
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

    private static byte[] order() throws IOException {
        try (InputStream in = RoadmapBenchmark.class.getResourceAsStream(ORDER)) {
            if (in == null) {
                throw new Failure("The order of the demo region is missing: " + ORDER);
            }
            return in.readAllBytes();
        }
    }
}
