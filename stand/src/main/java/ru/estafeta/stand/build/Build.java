package ru.estafeta.stand.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.console.Failure;

/** {@code ./estafeta build}: packages what changed since the last release and leaves the rest alone. */
public final class Build {

    private static final long SPACE_NEEDED = 2_000_000_000L;

    private final Path root;
    private final Console console;
    private final ReleaseFolder release;

    private Build(Path root, Console console) {
        this.root = root;
        this.console = console;
        this.release = new ReleaseFolder(root);
    }

    public static void main(String[] arguments) {
        try {
            new Build(Path.of(arguments[0]), Console.standard()).run();
        } catch (Failure e) {
            System.err.println("estafeta: " + e.getMessage());
            System.exit(1);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("estafeta: " + e);
            System.exit(1);
        }
    }

    private void run() throws IOException {
        Files.createDirectories(root.resolve(".estafeta"));
        var space = Files.getFileStore(root.resolve(".estafeta")).getUsableSpace();
        if (space < SPACE_NEEDED) {
            throw new Failure("Only %d MB free at %s, the build needs 2000 MB".formatted(space / 1_000_000, root));
        }
        keycloak();
        javaModules();
        pages();
        release.save();
        release.deleteOld();
    }

    private void javaModules() throws IOException {
        Map<Component, String> stale = new LinkedHashMap<>();
        for (Component component : Stream.concat(
                        Component.SERVICES.stream(), Stream.of(Component.SERVERS, Component.STAND))
                .toList()) {
            var version = Sources.fingerprint(root, component.sources());
            if (!release.has(component.name(), version)) {
                stale.put(component, version);
            }
            release.use(component.name(), version);
        }
        if (stale.isEmpty()) {
            return;
        }
        var modules = stale.keySet().stream()
                .map(component -> component.equals(Component.SERVERS) ? "stand" : component.name())
                .distinct()
                .toList();
        var start = System.nanoTime();
        var bar = console.bar("Java modules");
        bar.at(0, String.join(", ", modules));
        maven("build-maven", new MavenProgress(bar), packaging(modules));
        for (var each : stale.entrySet()) {
            collect(each.getKey(), release.draft(each.getKey().name()));
            release.publish(each.getKey().name(), each.getValue());
        }
        bar.done("built in " + since(start) + ": " + String.join(", ", modules));
    }

    private static String[] packaging(List<String> modules) {
        return new String[] {
            "package",
            "--projects",
            String.join(",", modules),
            "--also-make",
            "-Dmaven.test.skip=true",
            // One jar of all libraries that JDK 25 can map from an AOT cache.
            "-Dquarkus.package.jar.type=aot-jar",
            "-Dquarkus.package.jar.aot.enabled=true"
        };
    }

    private void collect(Component component, Path draft) throws IOException {
        if (component.equals(Component.SERVERS)) {
            ReleaseFolder.copy(root.resolve("stand/target/lib"), draft.resolve("lib"));
            Files.delete(draft.resolve("lib").resolve(contracts().getFileName()));
            Files.copy(jar("stand/target", "stand-", "-child.jar"), draft.resolve("child.jar"));
        } else if (component.equals(Component.STAND)) {
            Files.copy(jar("stand/target", "stand-", "SNAPSHOT.jar"), draft.resolve("stand.jar"));
            Files.copy(contracts(), draft.resolve("contracts.jar"));
        } else {
            ReleaseFolder.copy(root.resolve(component.name()).resolve("target/quarkus-app"), draft);
        }
    }

    /** Belongs to the launcher alone: the servers, and so their AOT caches, do not change with the contracts. */
    private Path contracts() throws IOException {
        return jar("stand/target/lib", "contracts-", ".jar");
    }

    private Path jar(String folder, String beginning, String ending) throws IOException {
        try (var files = Files.list(root.resolve(folder))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
                    .filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new Failure("Maven left no " + beginning + "*" + ending + " in " + folder));
        }
    }

    private void pages() throws IOException {
        var component = Component.PAGES;
        var version = Sources.fingerprint(root, component.sources());
        if (!release.has(component.name(), version)) {
            var start = System.nanoTime();
            var bar = console.bar("Pages");
            var folder = root.resolve("frontend");
            var libraries = new NodeLibraries(root, folder);
            if (libraries.areStale()) {
                bar.at(0.1, "npm ci");
                libraries.install();
            }
            bar.at(0.6, "vite build, size budget");
            tool("build-pages").run(folder, line -> {}, "npm", "run", "build");
            ReleaseFolder.copy(folder.resolve("dist"), release.draft(component.name()));
            release.publish(component.name(), version);
            bar.done("built in " + since(start));
        }
        release.use(component.name(), version);
    }

    private void keycloak() throws IOException {
        var keycloak = new KeycloakDistribution(root);
        if (!release.has(KeycloakDistribution.NAME, keycloak.version())) {
            var start = System.nanoTime();
            var bar = console.bar("Keycloak");
            bar.at(0, "from Maven Central");
            maven("build-keycloak-download", new MavenProgress(bar), "--projects", "stand", "dependency:copy@keycloak");
            bar.at(0.5, "unpacking");
            var draft = release.draft(KeycloakDistribution.NAME);
            keycloak.unpack(draft);
            bar.at(0.6, "building");
            keycloak.build(draft);
            release.publish(KeycloakDistribution.NAME, keycloak.version());
            bar.done("unpacked and built in " + since(start));
        }
        release.use(KeycloakDistribution.NAME, keycloak.version());
    }

    private void maven(String log, MavenProgress progress, String... arguments) {
        Tool.require("mvn", "install Maven, e.g. apt-get install maven");
        var command = new ArrayList<>(List.of("mvn", "-Dstyle.color=never"));
        command.addAll(List.of(arguments));
        tool(log).run(root, progress, command.toArray(String[]::new));
    }

    private Tool tool(String log) {
        return new Tool(root, root.resolve(".estafeta/logs/" + log + ".log"));
    }

    private static String since(long start) {
        return Console.seconds(Duration.ofNanos(System.nanoTime() - start));
    }
}
