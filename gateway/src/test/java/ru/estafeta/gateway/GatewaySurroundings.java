package ru.estafeta.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.estafeta.testkit.Infra;

/** Adds to {@link Infra} what stands behind the gateway, and a folder of pages. */
public class GatewaySurroundings extends Infra {

    private @Nullable StandIns standIns;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.remove("quarkus.oidc.auth-server-url");
        settings.remove("quarkus.oidc.jwks-path");
        settings.remove("quarkus.oidc.public-key");
        var started = StandIns.start();
        standIns = started;
        settings.put("ESTAFETA_KEYCLOAK_URL", started.url() + "/auth");
        settings.put("ESTAFETA_PARTICIPANTS_URL", started.url());
        settings.put("ESTAFETA_ROADMAPS_URL", started.url());
        settings.put("ESTAFETA_MONITORING_URL", "http://127.0.0.1:1");
        settings.put("ESTAFETA_MAIL_CATCHER_URL", started.url());
        settings.put("ESTAFETA_OIDC_CLIENT_SECRET", StandIns.CLIENT_SECRET);
        settings.put("ESTAFETA_SESSION_KEY", "a key for tests, 32 characters and more");
        settings.put("ESTAFETA_SPA_DIR", pages().toString());
        return settings;
    }

    @Override
    public void stop() {
        if (standIns != null) {
            standIns.stop();
        }
        super.stop();
    }

    private static Path pages() {
        try {
            var folder = Files.createTempDirectory("estafeta-pages");
            Files.createDirectories(folder.resolve("assets"));
            Files.writeString(folder.resolve("index.html"), "<!doctype html><title>Эстафета</title>");
            Files.writeString(folder.resolve("favicon.svg"), "<svg/>");
            Files.writeString(folder.resolve("assets/index-1a2b3c4d.js"), "console.log('plain')");
            Files.writeString(folder.resolve("assets/index-1a2b3c4d.js.br"), "as br");
            Files.writeString(folder.resolve("assets/index-1a2b3c4d.js.gz"), "as gzip");
            Files.writeString(folder.resolveSibling(folder.getFileName() + "-beside.txt"), "not a page");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
