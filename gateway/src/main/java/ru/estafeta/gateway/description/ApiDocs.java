package ru.estafeta.gateway.description;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** {@code /api/docs}: Swagger UI on our own description, every byte of it from here. */
@Singleton
public final class ApiDocs {

    private static final String PAGE = """
            <!doctype html>
            <html lang="ru">
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>API · Эстафета</title>
            <link rel="stylesheet" href="/api/docs/swagger-ui.css">
            <div id="api"></div>
            <script src="/api/docs/swagger-ui-bundle.js"></script>
            <script src="/api/docs/start.js"></script>
            </html>
            """;
    private static final String START = """
            SwaggerUIBundle({
              url: '/api/openapi.json',
              dom_id: '#api',
              validatorUrl: null,
              requestInterceptor: (request) => {
                request.headers['X-Requested-With'] = 'JavaScript';
                return request;
              },
            });
            """;

    public void register(Router router) {
        page(router, "/api/docs", "text/html;charset=UTF-8", PAGE);
        page(router, "/api/docs/start.js", "text/javascript;charset=UTF-8", START);
        file(router, "swagger-ui.css", "text/css;charset=UTF-8");
        file(router, "swagger-ui-bundle.js", "text/javascript;charset=UTF-8");
    }

    private static void page(Router router, String path, String mediaType, String text) {
        router.get(path).handler(context -> send(Buffer.buffer(text), mediaType, "no-cache", context));
    }

    private static void file(Router router, String name, String mediaType) {
        router.get("/api/docs/" + name)
                .blockingHandler(context -> send(read(name), mediaType, "public, max-age=86400", context), false);
    }

    private static void send(Buffer body, String mediaType, String caching, RoutingContext context) {
        context.response()
                .putHeader("Content-Type", mediaType)
                .putHeader("Cache-Control", caching)
                .end(body);
    }

    private static Buffer read(String name) {
        try (var versions = resource("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            var version = new Properties();
            version.load(versions);
            var path = "META-INF/resources/webjars/swagger-ui/" + version.getProperty("version") + "/" + name;
            try (var file = resource(path)) {
                return Buffer.buffer(file.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.io.InputStream resource(String path) {
        return Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path), path);
    }
}
