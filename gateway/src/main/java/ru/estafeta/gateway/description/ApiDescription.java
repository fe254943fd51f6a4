package ru.estafeta.gateway.description;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.estafeta.gateway.GatewayConfig;
import ru.estafeta.gateway.proxy.ApiProxy;
import ru.estafeta.gateway.proxy.Service;

/**
 * {@code /api/openapi.json}: fetched from the services and kept for some minutes; while one of them is down, its part
 * is missing, the document says so, and the next caller asks again.
 */
@Singleton
public final class ApiDescription {

    private static final Logger LOG = Logger.getLogger(ApiDescription.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int LIMIT_MILLIS = 5_000;

    private final GatewayConfig config;
    private final Clock clock;
    private final HttpClient client;
    private volatile @Nullable Kept kept;

    ApiDescription(GatewayConfig config, Clock clock, Vertx vertx) {
        this.config = config;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
    }

    public void register(Router router) {
        router.get("/api/openapi.json").handler(this::send);
    }

    private void send(RoutingContext context) {
        var last = kept;
        if (last != null && last.until().isAfter(clock.instant())) {
            send(last.document(), context);
            return;
        }
        fetchAll().onSuccess(document -> send(document, context)).onFailure(context::fail);
    }

    private Future<Buffer> fetchAll() {
        Map<Service, Future<JsonObject>> fetched = new EnumMap<>(Service.class);
        Arrays.stream(Service.values()).forEach(service -> fetched.put(service, fetch(service)));
        return Future.join(new ArrayList<>(fetched.values())).transform(done -> {
            var merge = new OpenApiMerge();
            var missing = new ArrayList<String>();
            fetched.forEach((service, document) -> {
                if (document.succeeded()) {
                    merge.add(service.module(), document.result());
                } else {
                    LOG.warnf(
                            "No description of %s: %s",
                            service.module(), document.cause().toString());
                    missing.add(service.module());
                }
            });
            var document = merge.merged(config.publicUrl().toString(), List.copyOf(missing))
                    .toBuffer();
            if (missing.isEmpty()) {
                kept = new Kept(document, clock.instant().plus(KEPT));
            }
            return Future.succeededFuture(document);
        });
    }

    private Future<JsonObject> fetch(Service service) {
        var url = URI.create(ApiProxy.urlOf(service, config) + "/q/openapi?format=json");
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(url.toString())
                        .setTimeout(LIMIT_MILLIS))
                .compose(request -> request.send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()))
                .map(JsonObject::new);
    }

    private static void send(Buffer document, RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(document);
    }

    private record Kept(Buffer document, Instant until) {}
}
