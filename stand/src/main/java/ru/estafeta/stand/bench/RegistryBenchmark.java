package ru.estafeta.stand.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.console.Failure;
import ru.estafeta.stand.demo.DemoApi;

/**
 * The register at the size of a region: four hundred thousand people from one workbook, beside plain reading of it and
 * a bare COPY of its rows; then the first page and an exact search in what has come of it, and the duplicates of one
 * person among a million.
 */
final class RegistryBenchmark implements Benchmark {

    private static final String USER = "armavir";
    private static final int WARM_UPS = 8;
    private static final double MAX_IMPORT_SECONDS = 15;
    private static final double MAX_TIMES_BARE = 3;
    private static final double MAX_PAGE_MILLIS = 30;
    private static final double MAX_SEARCH_MILLIS = 10;
    private static final double MAX_LOOKALIKES_MILLIS = 20;
    private static final int MILLION = 1_000_000;
    private static final int SEARCHES = 400;

    private final Path root;
    private final Path data;

    RegistryBenchmark(Path root) {
        this.root = root;
        this.data = root.resolve(".estafeta/bench-registry");
    }

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public String purpose() {
        return "400,000 people from Excel beside plain reading and COPY, first page, exact search and duplicates in the register";
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
        var file = Files.createTempFile("register", ".xlsx");
        try (var stand = Measured.start(root, command)) {
            console.step("stand", "ready in " + Measured.text(stand.toReady().toMillis() / 1000.0));
            return measure(console, new DemoApi("http://localhost:" + port), file, data);
        } finally {
            Files.deleteIfExists(file);
            ReleaseFolder.delete(data);
        }
    }

    static boolean measure(Console console, DemoApi api, Path file, Path data)
            throws IOException, InterruptedException {
        var schools = schools(api);
        LargeRegister.write(file, LargeRegister.ROWS, schools);
        console.step("workbook", "%,d rows, %d MB".formatted(LargeRegister.ROWS, Files.size(file) >> 20));
        double bare = bare(file, data);
        console.step("plain reading + COPY", Measured.text(bare));
        boolean kept = imported(console, api, file, bare);
        settle(data);
        Callable<Object> page = () -> api.get(USER, "/people?kind=PUPIL&limit=50");
        Callable<Object> search = () -> api.get(USER, "/people?limit=10&q=" + LargeRegister.encodedName(123_456));
        kept &= called(console, "first page with a filter, 20 callers, p95", page, MAX_PAGE_MILLIS);
        var exact = new ArrayList<Double>();
        for (int i = 0; i < 100; i++) {
            exact.add(Timing.millis(search));
        }
        kept &= Timing.limit(console, "exact search, p95", Timing.at(exact, 0.95), MAX_SEARCH_MILLIS, "ms");
        return lookalikes(console, api, data, schools.getFirst()) & kept;
    }

    /** Of somebody whose family name is typed with a slip, among a million people. */
    private static boolean lookalikes(Console console, DemoApi api, Path data, UUID school) throws IOException {
        try (var database = LargeRegion.open(data, "participants")) {
            database.addPeople(MILLION - LargeRegister.ROWS);
        }
        var millis = new ArrayList<Double>();
        for (int i = 0; i < SEARCHES; i++) {
            int number = 1 + i * (LargeRegister.ROWS / SEARCHES);
            var family = LargeRegister.familyName(number);
            Map<String, Object> typed = Map.of(
                    "familyName", family.substring(0, family.length() - 1),
                    "givenName", LargeRegister.givenName(number),
                    "patronymic", LargeRegister.patronymic(number),
                    "birthDate", LargeRegister.born(number).toString(),
                    "kind", "PUPIL",
                    "organisation", school);
            millis.add(Timing.millis(() -> api.ask(USER, "/duplicate-searches", typed)));
        }
        var warm = millis.subList(WARM_UPS, millis.size());
        return Timing.limit(
                console, "duplicates of one among a million, p99", Timing.at(warm, 0.99), MAX_LOOKALIKES_MILLIS, "ms");
    }

    private static boolean imported(Console console, DemoApi api, Path file, double bare)
            throws IOException, InterruptedException {
        var content = Files.readAllBytes(file);
        long start = System.nanoTime();
        var job = api.upload(USER, "/people-imports", "register.xlsx", content, municipality(api));
        var id = job.path("id").asText();
        while (true) {
            var now = api.get(USER, "/jobs/" + id);
            var state = now.path("state").asText();
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                int created = now.path("result").path("created").asInt();
                if (created != LargeRegister.ROWS) {
                    throw new Failure("The import ended with " + now);
                }
                break;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean kept = Timing.limit(console, "400,000 people imported", seconds, MAX_IMPORT_SECONDS, "s");
        return Timing.limit(console, "import ÷ bare", seconds / bare, MAX_TIMES_BARE, "×") & kept;
    }

    private static boolean called(Console console, String what, Callable<?> call, double max)
            throws InterruptedException {
        for (int i = 0; i < WARM_UPS; i++) {
            Timing.concurrently(call);
        }
        return Timing.limit(console, what, Timing.at(Timing.concurrently(call), 0.95), max, "ms");
    }

    /** What nobody can do without: the workbook read once, and its rows copied into a table with a key and an index. */
    private static double bare(Path file, Path data) throws IOException {
        long start = System.nanoTime();
        var text = new StringBuilder();
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream();
                var database = LargeRegion.open(data, "participants")) {
            rows.skip(1).forEach(row -> {
                text.append(UUID.randomUUID());
                for (int i = 0; i < LargeRegister.HEADINGS.size(); i++) {
                    text.append('\t').append(row.getCellText(i));
                }
                text.append('\n');
            });
            database.copy(LargeRegister.HEADINGS.size(), new StringReader(text.toString()));
        } catch (SQLException e) {
            throw new Failure("Bare COPY: " + e.getMessage());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void settle(Path data) throws IOException, InterruptedException {
        try (var database = LargeRegion.open(data, "participants")) {
            database.settle();
        } catch (SQLException e) {
            throw new Failure("Events of the import: " + e.getMessage());
        }
    }

    private static UUID municipality(DemoApi api) {
        return UUID.fromString(api.get(USER, "/organisations?type=MUNICIPALITY")
                .path("items")
                .path(0)
                .path("id")
                .asText());
    }

    private static List<UUID> schools(DemoApi api) {
        var schools = new ArrayList<UUID>();
        api.get(USER, "/organisations?type=SCHOOL&limit=100")
                .path("items")
                .forEach(school -> schools.add(UUID.fromString(school.path("id").asText())));
        return schools;
    }
}
