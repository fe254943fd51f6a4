package ru.estafeta.testkit.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import ru.estafeta.testkit.ServerClassPath;

/** A server as the stand starts it: a child whose standard input is our end of the pipe. */
record ServerProcess(Process process, Path output) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    static ServerProcess start(Class<?> server, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                ServerClassPath.text(),
                server.getName()));
        Collections.addAll(command, arguments);
        Files.deleteIfExists(output);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ServerProcess(process, output);
    }

    ServerProcess untilReady() {
        Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> said().contains("READY") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError(said());
        }
        return this;
    }

    int untilExit() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + said());
        }
        return process.exitValue();
    }

    /** What the stand does by dying: the other end of the pipe is gone. */
    int endOfInput() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return untilExit();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        untilExit();
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) {
            endOfInput();
        }
    }
}
