package ru.estafeta.stand.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.estafeta.stand.console.Failure;

/**
 * Keycloak as Maven Central has it, unpacked, with its build options applied. They are fixed here because a change of
 * any of them needs a build of some 20 s; everything else is given at start.
 */
final class KeycloakDistribution {

    static final String NAME = "keycloak";

    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--http-relative-path=/auth",
            "--health-enabled=true",
            "--metrics-enabled=false",
            "--features-disabled=twitter-broker,identity-brokering-api,device-flow,ciba,par,kerberos");
    private static final Pattern VERSION = Pattern.compile("<keycloak\\.version>([^<]+)</keycloak\\.version>");

    private final Path root;
    private final String release;

    KeycloakDistribution(Path root) throws IOException {
        this.root = root;
        var found = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
        if (!found.find()) {
            throw new Failure("pom.xml names no keycloak.version");
        }
        this.release = found.group(1);
    }

    /** Changes with the release and with the build options. */
    String version() {
        return release + "-" + Sources.fingerprint(root, List.of(), String.join(" ", BUILD_OPTIONS));
    }

    void unpack(Path folder) throws IOException {
        var archive = root.resolve("stand/target/keycloak/keycloak-quarkus-dist-" + release + ".tar.gz");
        tool("unpack")
                .run(
                        folder,
                        line -> {},
                        "tar",
                        "--extract",
                        "--gzip",
                        "--no-same-owner",
                        "--strip-components=1",
                        "--file=" + archive);
        Files.delete(archive);
    }

    void build(Path folder) {
        var command = Stream.concat(Stream.of(folder.resolve("bin/kc.sh").toString(), "build"), BUILD_OPTIONS.stream());
        tool("build").run(folder, line -> {}, command.toArray(String[]::new));
    }

    private Tool tool(String step) {
        return new Tool(root, root.resolve(".estafeta/logs/build-keycloak-" + step + ".log"));
    }
}
