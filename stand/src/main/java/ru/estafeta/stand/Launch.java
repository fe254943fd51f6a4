package ru.estafeta.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.console.Failure;

/** From a command line to a program that runs until it is stopped; every failure is one line and exit code 1. */
final class Launch {

    private Launch() {}

    static void main(String[] arguments, Program program) {
        int code = 0;
        try {
            var root = Path.of(System.getProperty("estafeta.root"));
            var options = Options.parse(List.of(arguments), root);
            var release = new ReleaseFolder(root);
            try (var kept = release.keep()) {
                program.run(options, release);
            }
        } catch (Failure e) {
            System.err.println("estafeta: " + e.getMessage());
            code = 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException e) {
            System.err.println("estafeta: " + e);
            code = 1;
        }
        System.exit(code);
    }

    @FunctionalInterface
    interface Program {
        void run(Options options, ReleaseFolder release) throws IOException, InterruptedException;
    }
}
