package ru.estafeta.testkit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Class path of a JVM that runs {@code ru.estafeta.testkit.server}. The build wrote down where the servers' jars lie,
 * since they must not be on the class path of those who test with them.
 */
public final class ServerClassPath {

    private static final String LIST = "/META-INF/estafeta/servers.classpath";

    private ServerClassPath() {}

    /** This module first, then the servers' jars. */
    public static List<Path> entries() {
        try (InputStream list = ServerClassPath.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(
                        "testkit was compiled without Maven and does not know its servers: run mvn install -pl testkit");
            }
            var jars = Arrays.stream(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split(File.pathSeparator, -1))
                    .map(Path::of)
                    .toList();
            jars.stream().filter(jar -> !Files.exists(jar)).findFirst().ifPresent(jar -> {
                throw new IllegalStateException("Gone: " + jar + ". Build testkit again: mvn install -pl testkit");
            });
            return Stream.concat(Stream.of(ownLocation()), jars.stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code java -cp} takes it. */
    public static String text() {
        return entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path ownLocation() {
        try {
            return Path.of(ServerClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
