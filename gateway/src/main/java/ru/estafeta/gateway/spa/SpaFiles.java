package ru.estafeta.gateway.spa;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.estafeta.gateway.GatewayConfig;
import ru.estafeta.gateway.problem.Problem;

/**
 * The pages. A path without a dot in its last part is a place within the pages and gets {@code index.html}, which is
 * never stored by a browser, so that a new release is there with the next visit; hashed files are stored for good.
 */
@Singleton
public final class SpaFiles {

    private static final Logger LOG = Logger.getLogger(SpaFiles.class);
    private static final String INDEX = "/index.html";
    private static final List<String> CODINGS = List.of("br", "gzip");

    private final Optional<SpaFolder> folder;

    SpaFiles(GatewayConfig config) {
        this.folder = config.spaFolder().filter(path -> isThere(path)).map(SpaFolder::new);
    }

    public void register(Router router) {
        router.route().handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            Problem.notFound().send(context);
            return;
        }
        var path = context.normalizedPath();
        var file = folder.flatMap(files -> files.file(isPlace(path) ? INDEX : path));
        file.ifPresentOrElse(
                found -> send(found, context), () -> Problem.notFound().send(context));
    }

    private static boolean isPlace(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    private static void send(SpaFile file, RoutingContext context) {
        var response = context.response();
        boolean index = file.mediaType().startsWith("text/html");
        response.putHeader("Content-Type", file.mediaType());
        response.putHeader(
                "Cache-Control",
                index ? "no-store" : file.hashed() ? "public, max-age=31536000, immutable" : "no-cache");
        if (!index) {
            response.putHeader("ETag", file.tag());
            if (file.tag().equals(context.request().getHeader("If-None-Match"))) {
                response.setStatusCode(304).end();
                return;
            }
        }
        var path = file.path();
        if (!file.compressed().isEmpty()) {
            response.putHeader("Vary", "Accept-Encoding");
            var coding = coding(file, context.request().getHeader("Accept-Encoding"));
            if (coding.isPresent()) {
                response.putHeader("Content-Encoding", coding.get());
                path = file.compressed().getOrDefault(coding.get(), path);
            }
        }
        response.sendFile(path.toString()).onFailure(context::fail);
    }

    /** The best of those that the browser takes. Nobody sends weights for these two. */
    private static Optional<String> coding(SpaFile file, @Nullable String accepted) {
        if (accepted == null) {
            return Optional.empty();
        }
        var taken = Arrays.stream(accepted.split(",")).map(String::strip).toList();
        return CODINGS.stream()
                .filter(coding -> file.compressed().containsKey(coding) && taken.contains(coding))
                .findFirst();
    }

    private static boolean isThere(Path path) {
        boolean there = Files.isDirectory(path);
        if (!there) {
            LOG.warnf("No pages: %s is not a folder", path);
        }
        return there;
    }
}
