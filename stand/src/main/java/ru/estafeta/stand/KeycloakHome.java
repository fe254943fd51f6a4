package ru.estafeta.stand;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ru.estafeta.stand.keycloak.RealmFile;

/**
 * Keycloak's home of one data folder: realm, theme, scratch files. Its libraries stay in the release and are only linked
 * to, so that several stands share them.
 */
final class KeycloakHome {

    private KeycloakHome() {}

    static Path prepare(Path home, Path distribution, boolean demo) throws IOException {
        Files.createDirectories(home.resolve("providers"));
        Files.createDirectories(home.resolve("conf"));
        link(home.resolve("lib"), distribution.resolve("lib"));
        RealmFile.write(home.resolve("data/import"), demo);
        copyThemes(home.resolve("themes"));
        return home;
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static void copyThemes(Path target) throws IOException {
        try (var jar = FileSystems.newFileSystem(ownJar())) {
            var source = jar.getPath("/keycloak/themes");
            try (var walk = Files.walk(source)) {
                for (Path path : walk.toList()) {
                    var copy = target.resolve(source.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static Path ownJar() {
        try {
            URI jar = KeycloakHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(jar);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
