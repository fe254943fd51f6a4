package ru.estafeta.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.estafeta.gateway.GatewayConfig;
import ru.estafeta.gateway.guard.RateLimits;
import ru.estafeta.gateway.guard.UploadLimit;
import ru.estafeta.gateway.problem.Problem;
import ru.estafeta.gateway.problem.ProblemPage;
import ru.estafeta.gateway.session.Caller;
import ru.estafeta.gateway.session.Callers;

/**
 * {@code /api/v1}: the caller's session becomes a bearer token, and the request goes to the service that owns the path.
 * What he may do is the service's to say.
 */
@Singleton
public final class ApiProxy {

    public static final String PREFIX = "/api/v1/";
    /** Answered by personal link, or before there is anybody to sign in: a session is not looked at. */
    private static final Set<String> OPEN =
            Set.of("setup", "survey-form", "survey-responses", "own-page", "calendar-feeds", "roadmap-checks");

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Map<Service, Origin> origins = new EnumMap<>(Service.class);
    private final Callers callers;
    private final RateLimits limits;
    private final UploadLimit uploads;
    private final UpstreamHeaders headers;

    ApiProxy(
            GatewayConfig config,
            Callers callers,
            RateLimits limits,
            UploadLimit uploads,
            UpstreamHeaders headers,
            Vertx vertx) {
        this.callers = callers;
        this.limits = limits;
        this.uploads = uploads;
        this.headers = headers;
        for (var service : Service.values()) {
            var down = Problem.unavailable(service.title(), service.whatIsSafe());
            origins.put(service, new Origin(urlOf(service, config), down, true, uploads, vertx));
        }
    }

    public static java.net.URI urlOf(Service service, GatewayConfig config) {
        return switch (service) {
            case PARTICIPANTS -> config.upstream().participants();
            case ROADMAPS -> config.upstream().roadmaps();
            case MONITORING -> config.upstream().monitoring();
        };
    }

    public void register(Router router) {
        router.route(PREFIX + "*").handler(this::handle);
        router.route("/api/*").handler(context -> Problem.notFound().send(context));
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        if (!request.isEnded()) {
            request.pause();
        }
        // The path as it was sent, not as a router reads it: whoever encodes a letter of it gets nothing.
        var path = request.path().startsWith(PREFIX) ? request.path().substring(PREFIX.length()) : "";
        var service = Service.of(path);
        if (service.isEmpty()) {
            Problem.notFound().send(context);
            return;
        }
        if (uploads.isExceededBy(request)) {
            Problem.tooLarge(uploads.bytes(request.path())).send(context);
            return;
        }
        boolean open = OPEN.contains(Service.firstSegment(path));
        var caller = open ? callers.withoutSession(context) : callers.of(context);
        caller.onSuccess(known -> {
                    switch (known) {
                        case Caller.Known someone -> admit(someone, service.get(), context);
                        case Caller.Refused refused -> refuse(refused.problem(), context);
                        case Caller.Anonymous ignored -> admitAnyone(open, service.get(), context);
                    }
                })
                .onFailure(context::fail);
    }

    private void admit(Caller.Known caller, Service service, RoutingContext context) {
        if (caller.bySession() && !SAFE.contains(context.request().method()) && !isScript(context)) {
            Problem.csrf().send(context);
        } else if (limits.admitCaller(caller.key(), context)) {
            pass(caller.accessToken(), service, context);
        }
    }

    private void admitAnyone(boolean open, Service service, RoutingContext context) {
        if (!open) {
            refuse(isScript(context) ? Problem.signIn() : Problem.notSignedIn(), context);
        } else if (limits.admitAddress(context)) {
            pass(null, service, context);
        }
    }

    private void pass(@Nullable String accessToken, Service service, RoutingContext context) {
        var request = context.request();
        headers.set(request, request.headers());
        headers.replaceProof(accessToken, request.headers());
        var origin = origins.get(service);
        if (origin != null) {
            origin.pass(request);
        }
    }

    /** A person who opened a link to a file is asked to sign in and gets the file; a program gets the answer. */
    private static void refuse(Problem problem, RoutingContext context) {
        boolean signIn = problem.status() == Problem.SIGN_IN || problem.status() == 401;
        if (signIn && ProblemPage.isSeen(context.request())) {
            context.response()
                    .setStatusCode(302)
                    .putHeader(
                            "Location",
                            "/session/login?to="
                                    + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8))
                    .putHeader("Cache-Control", "no-store")
                    .end();
            return;
        }
        if (problem.status() == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        problem.send(context);
    }

    /** Only a script of this origin can set the header: foreign ones would need a permission that nobody gives. */
    private static boolean isScript(RoutingContext context) {
        return context.request().getHeader("X-Requested-With") != null;
    }
}
