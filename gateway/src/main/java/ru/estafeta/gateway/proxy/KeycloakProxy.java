package ru.estafeta.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import ru.estafeta.gateway.GatewayConfig;
import ru.estafeta.gateway.guard.RateLimits;
import ru.estafeta.gateway.guard.UploadLimit;
import ru.estafeta.gateway.problem.Problem;

/**
 * {@code /auth}: what people and programs need of Keycloak to sign in to this realm. Its administration, the master
 * realm and everything else are not there, seen from outside.
 */
@Singleton
public final class KeycloakProxy {

    private static final Pattern OPEN = Pattern.compile(
            "/auth/(?:resources/.*|realms/estafeta(?:/(?:protocol|login-actions|account|\\.well-known)(?:/.*)?)?)");

    private final Origin keycloak;
    private final UpstreamHeaders headers;
    private final RateLimits limits;
    private final UploadLimit uploads;

    KeycloakProxy(GatewayConfig config, UpstreamHeaders headers, RateLimits limits, UploadLimit uploads, Vertx vertx) {
        this.headers = headers;
        this.limits = limits;
        this.uploads = uploads;
        this.keycloak = new Origin(
                config.upstream().keycloak(),
                Problem.unavailable("Вход", "Записанное сохранено. Повторите через минуту."),
                false,
                uploads,
                vertx);
    }

    public void register(Router router) {
        router.route("/auth/*").handler(this::handle);
        router.route("/auth").handler(context -> Problem.notFound().send(context));
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        if (!isOpen(context.normalizedPath())) {
            Problem.notFound().send(context);
        } else if (uploads.isExceededBy(request)) {
            Problem.tooLarge(uploads.bytes(request.path())).send(context);
        } else if (request.method() != HttpMethod.POST || limits.admitAddress(context)) {
            headers.set(request, request.headers());
            keycloak.pass(request);
        }
    }

    static boolean isOpen(String path) {
        return OPEN.matcher(path).matches();
    }
}
