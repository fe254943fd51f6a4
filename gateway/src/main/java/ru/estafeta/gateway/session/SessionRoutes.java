package ru.estafeta.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import ru.estafeta.gateway.guard.RateLimits;
import ru.estafeta.gateway.problem.Problem;

/**
 * Sign-in and sign-out of a browser. quarkus-oidc does the code flow with PKCE; this decides when, and where to after
 * it. Sign-out is a plain link, so a foreign page could send somebody there: browsers say so, and it is refused.
 */
@Singleton
public final class SessionRoutes {

    private static final Logger LOG = Logger.getLogger(SessionRoutes.class);

    private final Callers callers;
    private final RateLimits limits;

    SessionRoutes(Callers callers, RateLimits limits) {
        this.callers = callers;
        this.limits = limits;
    }

    public void register(Router router) {
        router.get("/session/me").handler(this::me);
        router.get("/session/login").handler(this::login);
        router.get("/session/callback").handler(this::callback);
        router.get("/session/logout").handler(this::logout);
        router.get("/session/signed-out").handler(SessionRoutes::signedOut);
        router.route("/session/*").handler(context -> Problem.notFound().send(context));
    }

    private void me(RoutingContext context) {
        callers.of(context)
                .onSuccess(caller -> {
                    switch (caller) {
                        case Caller.Known known -> send(me(Claims.of(known.accessToken())), context);
                        case Caller.Refused refused -> refused.problem().send(context);
                        case Caller.Anonymous ignored -> Problem.signIn().send(context);
                    }
                })
                .onFailure(context::fail);
    }

    private static JsonObject me(Claims claims) {
        var me = new JsonObject();
        Optional.ofNullable(claims.name()).ifPresent(name -> me.put("name", name));
        Optional.ofNullable(claims.username()).ifPresent(username -> me.put("username", username));
        me.put("roles", new JsonArray(claims.roles()));
        Optional.ofNullable(claims.organisation()).ifPresent(organisation -> me.put("organisation", organisation));
        return me;
    }

    /** Comes twice: first to be sent to Keycloak, then, signed in, to be sent where the person wanted to go. */
    private void login(RoutingContext context) {
        if (!limits.admitAddress(context)) {
            return;
        }
        callers.of(context)
                .onSuccess(caller -> {
                    switch (caller) {
                        case Caller.Known ignored ->
                            redirect(LocalPath.of(context.request().getParam("to")), context);
                        case Caller.Refused refused -> signInAgain(refused.problem(), context);
                        case Caller.Anonymous ignored -> challenge(context);
                    }
                })
                .onFailure(context::fail);
    }

    /** A session that cannot be looked up now still stands: nobody is asked for a password in vain. */
    private static void signInAgain(Problem problem, RoutingContext context) {
        if (problem.status() == 503) {
            problem.send(context);
        } else {
            challenge(context);
        }
    }

    private static void challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator
                .sendChallenge(context)
                .subscribe()
                .with(
                        sent -> context.response()
                                .putHeader("Cache-Control", "no-store")
                                .end(),
                        context::fail);
    }

    private void callback(RoutingContext context) {
        SessionCookie.endsWithBrowser(context);
        Callers.identity(context)
                .onSuccess(identity -> {
                    if (identity.isAnonymous()) {
                        Problem.signInBrokenOff().send(context);
                    } else {
                        redirect("/", context);
                    }
                })
                .onFailure(failure -> {
                    if (failure instanceof AuthenticationRedirectException done) {
                        redirect(done.getRedirectUri(), context);
                    } else {
                        LOG.infof(
                                "A sign-in did not come to its end: %s",
                                failure.getClass().getSimpleName());
                        Problem.signInBrokenOff().send(context);
                    }
                });
    }

    private void logout(RoutingContext context) {
        var site = context.request().getHeader("Sec-Fetch-Site");
        if ("cross-site".equals(site)) {
            redirect("/", context);
            return;
        }
        Callers.identity(context)
                .onSuccess(identity -> redirect("/", context))
                .onFailure(failure -> redirect(
                        failure instanceof AuthenticationRedirectException keycloak ? keycloak.getRedirectUri() : "/",
                        context));
    }

    /** Keycloak comes back with a state in the address that nobody needs to see. */
    private static void signedOut(RoutingContext context) {
        context.response().addCookie(SessionCookie.forgotten("q_post_logout"));
        redirect("/", context);
    }

    private static void redirect(String to, RoutingContext context) {
        context.response()
                .setStatusCode(302)
                .putHeader("Location", to)
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private static void send(JsonObject body, RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(body.toBuffer());
    }
}
