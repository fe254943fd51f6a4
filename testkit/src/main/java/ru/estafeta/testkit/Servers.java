package ru.estafeta.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.awaitility.Awaitility;

/**
 * The JVM with PostgreSQL and Kafka that belongs to this build: the first module starts it, the others use it, and it
 * leaves with Maven. Two builds in two shells have one each. Without Maven (IDE) it belongs to the test JVM.
 */
final class Servers {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration LEASE_LIMIT = Duration.ofMinutes(3);

    private final URI control;

    private Servers(int controlPort) {
        this.control = URI.create("http://127.0.0.1:" + controlPort + "/lease");
    }

    /** What one running application gets: an empty database and, with topics, an empty broker. */
    record Lease(
            String url, String owner, String ownerPassword, String app, String appPassword, Optional<String> kafka) {}

    /** Starts them, or finds those that the build has already. */
    static Servers ofThisBuild() {
        var home = buildRoot(Path.of("").toAbsolutePath()).resolve("target/testkit");
        long build = buildProcess().pid();
        var folder = home.resolve(Long.toString(build));
        try {
            Files.createDirectories(home);
            try (var lock =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                removeLeftovers(home, folder);
                return running(folder).orElseGet(() -> start(home, folder, build));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Lease lease(String module, String database, List<String> topics) {
        var answer = new Properties();
        try {
            answer.load(new StringReader(
                    send("POST", "module", module, "database", database, "topics", String.join(",", topics))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lease(
                answer.getProperty("url"),
                answer.getProperty("owner"),
                answer.getProperty("ownerPassword"),
                answer.getProperty("app"),
                answer.getProperty("appPassword"),
                Optional.ofNullable(answer.getProperty("kafka")));
    }

    void release(String module) {
        send("DELETE", "module", module);
    }

    private String send(String method, String... parameters) {
        var query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? "?" : "&").append(parameters[i]).append('=');
            query.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(URI.create(control + query.toString()))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(LEASE_LIMIT)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The test servers refuse: " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Servers> running(Path folder) throws IOException {
        var file = folder.resolve("control-port");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var servers = new Servers(Integer.parseInt(Files.readString(file)));
        try {
            servers.send("GET");
            return Optional.of(servers);
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    private static Servers start(Path home, Path folder, long build) {
        try {
            delete(folder);
            Files.createDirectories(folder);
            var log = folder.resolve("servers.log");
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-cp",
                            ServerClassPath.text(),
                            "ru.estafeta.testkit.server.TestServers",
                            "--folder",
                            folder.toString(),
                            "--binaries",
                            home.resolve("binaries").toString(),
                            "--life",
                            "pid:" + build)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var ready = folder.resolve("control-port");
            Awaitility.await("test servers")
                    .atMost(START_LIMIT)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> Files.exists(ready) || !process.isAlive());
            if (!process.isAlive()) {
                throw new IllegalStateException("The test servers did not start: " + Files.readString(log));
            }
            return new Servers(Integer.parseInt(Files.readString(ready)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders of builds that were killed together with their servers. */
    private static void removeLeftovers(Path home, Path own) throws IOException {
        try (var folders = Files.newDirectoryStream(
                home, path -> path.getFileName().toString().matches("\\d+") && !path.equals(own))) {
            for (Path folder : folders) {
                long pid = Long.parseLong(folder.getFileName().toString());
                if (ProcessHandle.of(pid).isEmpty() && running(folder).isEmpty()) {
                    delete(folder);
                }
            }
        }
    }

    /** Surefire's JVM is the child of a shell, Maven is its grandparent. */
    private static ProcessHandle buildProcess() {
        for (var process = ProcessHandle.current().parent();
                process.isPresent();
                process = process.get().parent()) {
            if (process.get().info().commandLine().orElse("").contains("plexus-classworlds")) {
                return process.get();
            }
        }
        return ProcessHandle.current();
    }

    /** The topmost folder of those with a pom.xml, from the module upwards. */
    private static Path buildRoot(Path module) {
        var root = module;
        while (root.getParent() != null && Files.exists(root.getParent().resolve("pom.xml"))) {
            root = root.getParent();
        }
        return root;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
