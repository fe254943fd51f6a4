package ru.estafeta.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.estafeta.gateway.problem.Problem;

/**
 * Finds out who is asking. A bearer token is verified by quarkus-oidc. A session's tokens are not verified again: they
 * came from Keycloak's token endpoint, are sealed in the database, and the service verifies what it gets anyway.
 */
@Singleton
public final class Callers {

    static final String COOKIE = "q_session";

    private static final Logger LOG = Logger.getLogger(Callers.class);
    private static final BiConsumer<RoutingContext, Throwable> LEFT_TO_US = (context, failure) -> {};

    private final Sessions sessions;

    Callers(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A header of its own wins over the cookie that a browser adds by itself. */
    public Future<Caller> of(RoutingContext context) {
        if (context.request().getHeader("Authorization") != null) {
            return byBearer(context);
        }
        var cookie = context.request().getCookie(COOKIE);
        return cookie == null
                ? Future.succeededFuture(new Caller.Anonymous())
                : context.vertx().executeBlocking(() -> bySession(sessions.open(cookie.getValue())), false);
    }

    /** For addresses where a session does not matter; a token that is shown must still be good. */
    public Future<Caller> withoutSession(RoutingContext context) {
        return context.request().getHeader("Authorization") == null
                ? Future.succeededFuture(new Caller.Anonymous())
                : byBearer(context);
    }

    /** What quarkus-oidc makes of the request, its answers to failures left to us. */
    static Future<SecurityIdentity> identity(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEFT_TO_US);
        Promise<SecurityIdentity> promise = Promise.promise();
        QuarkusHttpUser.getSecurityIdentity(context, null).subscribe().with(promise::complete, promise::fail);
        return promise.future();
    }

    private static Caller bySession(SessionState state) {
        return switch (state) {
            case SessionState.Live live -> {
                var token = live.tokens().access();
                yield new Caller.Known(Claims.of(token).caller(), token, true);
            }
            case SessionState.Ended ignored -> new Caller.Refused(Problem.signIn());
            case SessionState.Unknown ignored -> new Caller.Refused(signInUnavailable());
        };
    }

    private static Future<Caller> byBearer(RoutingContext context) {
        return identity(context)
                .map(identity -> {
                    var credential = identity.getCredential(AccessTokenCredential.class);
                    return credential == null
                            ? new Caller.Refused(Problem.badToken())
                            : (Caller) new Caller.Known(
                                    Claims.of(credential.getToken()).caller(), credential.getToken(), false);
                })
                .otherwise(failure -> new Caller.Refused(refusal(failure)));
    }

    private static Problem refusal(Throwable failure) {
        boolean unreachable = !(failure instanceof AuthenticationException);
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            unreachable |= cause instanceof IOException;
        }
        if (unreachable) {
            LOG.warnf("A token cannot be verified: %s", failure.toString());
            return signInUnavailable();
        }
        return Problem.badToken();
    }

    static Problem signInUnavailable() {
        return Problem.unavailable("Вход", "Вы не вышли, записанное сохранено. Повторите через минуту.");
    }
}
