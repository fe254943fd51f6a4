package ru.estafeta.stand.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.console.Failure;

/**
 * {@code ./estafeta test}: the Java modules, the pages, then the whole system in a browser. Goes on after a failure, so
 * that one run tells everything; the last line sums up what ran.
 */
public final class TestRun {

    private static final List<String> MODULES = List.of(
            "contracts",
            "platform",
            "testkit",
            "participants-service",
            "roadmap-service",
            "monitoring-service",
            "gateway",
            "stand");
    private static final int LAST_LINES = 60;

    private final Path root;
    private final Console console;
    private final FileTime start = FileTime.from(Instant.now().minusSeconds(1));
    private Tally sum = Tally.NONE;

    private TestRun(Path root, Console console) {
        this.root = root;
        this.console = console;
    }

    public static void main(String[] arguments) {
        var run = new TestRun(Path.of(arguments[0]), Console.standard());
        int code = 1;
        try {
            code = run.all();
        } catch (Failure e) {
            System.err.println("estafeta: " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("estafeta: " + e);
        }
        System.exit(code);
    }

    private int all() throws IOException {
        javaModules();
        pages();
        system();
        sum.failures().forEach(failure -> console.say("FAILED " + failure));
        console.say(sum.line());
        return sum.failed() == 0 && sum.passed() > 0 ? 0 : 1;
    }

    private void javaModules() throws IOException {
        Tool.require("mvn", "install Maven, e.g. apt-get install maven");
        var bar = console.bar("Java tests");
        bar.at(0, "spotless, compiler, unit and service tests");
        int code = run(
                root,
                "test-maven",
                new MavenProgress(bar),
                "mvn",
                "-Dstyle.color=never",
                "--fail-at-end",
                // What is packaged was packaged before, with the settings of the release.
                "-Dquarkus.build.skip=true",
                "spotless:check",
                "verify");
        var tally = Tally.NONE;
        for (String module : MODULES) {
            tally = tally.plus(Tally.of(root.resolve(module).resolve("target/surefire-reports"), start));
        }
        add(bar, tally, code, "Java build");
    }

    private void pages() throws IOException {
        var folder = root.resolve("frontend");
        var reports = folder.resolve("node_modules/.vitest-report");
        for (String check : List.of("lint", "typecheck")) {
            var bar = console.bar("Pages: " + check);
            bar.at(0, "npm run " + check);
            add(bar, Tally.NONE, run(folder, "test-" + check, line -> {}, "npm", "run", check), "npm run " + check);
        }
        var bar = console.bar("Pages: tests");
        bar.at(0, "vitest");
        int code = run(
                folder,
                "test-vitest",
                line -> {},
                "npm",
                "test",
                "--",
                "--reporter=default",
                "--reporter=junit",
                "--outputFile.junit=" + reports.resolve("results.xml"));
        add(bar, Tally.of(reports, start), code, "vitest");
    }

    private void system() throws IOException {
        var folder = root.resolve("stand/e2e");
        var bar = console.bar("Whole system");
        bar.at(0, "a stand of its own, real sign-in, Chromium");
        var libraries = new NodeLibraries(root, folder);
        if (libraries.areStale()) {
            libraries.install();
        }
        int code = run(folder, "test-e2e", this::show, "node", "run.mjs");
        add(bar, Tally.of(root.resolve("stand/target/e2e/reports"), start), code, "end-to-end tests");
    }

    /** The stand's own lines of progress; the tests' go to the log. */
    private void show(String line) {
        if (line.startsWith("| ")) {
            console.say("  " + line.substring(2));
        }
    }

    private void add(Console.Bar bar, Tally tally, int code, String what) {
        // A tool that fails while none of its tests does, broke before or after them.
        var counted = code != 0 && tally.failed() == 0 ? tally.plus(Tally.failure(what)) : tally;
        sum = sum.plus(counted);
        bar.done(counted.equals(Tally.NONE) ? "passed" : counted.line());
    }

    private int run(Path folder, String log, Consumer<String> onLine, String... command) {
        long begin = System.nanoTime();
        var file = root.resolve(".estafeta/logs/" + log + ".log");
        var last = new ArrayDeque<String>();
        int code = new Tool(root, file)
                .code(
                        folder,
                        line -> {
                            onLine.accept(line);
                            last.addLast(line);
                            if (last.size() > LAST_LINES) {
                                last.removeFirst();
                            }
                        },
                        List.of(command));
        if (code != 0) {
            console.say("");
            last.forEach(console::say);
            console.say("… the whole of it: " + root.relativize(file) + ", failed after "
                    + Console.seconds(Duration.ofNanos(System.nanoTime() - begin)));
        }
        return code;
    }
}
