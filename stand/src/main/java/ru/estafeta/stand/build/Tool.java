package ru.estafeta.stand.build;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import ru.estafeta.stand.console.Failure;

/** Maven, npm and the like: their output goes to a log, line by line also to whoever shows the progress. */
final class Tool {

    private final Path root;
    private final Path log;

    Tool(Path root, Path log) {
        this.root = root;
        this.log = log;
    }

    static void require(String command, String remedy) {
        boolean found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        if (!found) {
            throw new Failure(command + " is missing: " + remedy);
        }
    }

    /** Runs the command to its end; anything but success is a failure that names the log. */
    void run(Path folder, Consumer<String> onLine, String... command) {
        int code = code(folder, onLine, List.of(command));
        if (code != 0) {
            throw new Failure(command[0] + " failed with code " + code + ": " + root.relativize(log));
        }
    }

    int code(Path folder, Consumer<String> onLine, List<String> command) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"));
            // Maven and Keycloak take the JDK from here; the default java of the machine may be older.
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            var ended = new Thread(process::destroy);
            Runtime.getRuntime().addShutdownHook(ended);
            try (var lines = process.inputReader(StandardCharsets.UTF_8);
                    var writer = Files.newBufferedWriter(log)) {
                writer.write("$ " + String.join(" ", command) + "\n");
                copy(lines, line -> {
                    write(writer, line);
                    onLine.accept(line);
                });
            }
            int code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(ended);
            return code;
        } catch (IOException e) {
            throw new Failure(command.getFirst() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(command.getFirst() + " was interrupted", e);
        }
    }

    private static void write(java.io.Writer writer, String line) {
        try {
            writer.write(line + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@link BufferedReader#readLine} also ends a line at a lone carriage return, which Maven's progress uses. */
    private static void copy(BufferedReader lines, Consumer<String> onLine) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                onLine.accept(line);
            }
        }
    }
}
