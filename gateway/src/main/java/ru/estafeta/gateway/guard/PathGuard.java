package ru.estafeta.gateway.guard;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import ru.estafeta.gateway.problem.Problem;

/**
 * Refuses paths that two readers could read differently: encoded slashes and dots, doubled slashes, path parameters,
 * steps upwards. None of them occurs in an address of ours, and path bypasses are built of them. The query is free.
 */
@Singleton
public final class PathGuard implements Handler<RoutingContext> {

    private static final Pattern BAD =
            Pattern.compile("//|;|\\\\|(?:^|/)\\.{1,2}(?:/|$)|%2f|%5c|%2e|%3b|%25|%0|%1|%7f", Pattern.CASE_INSENSITIVE);

    @Override
    public void handle(RoutingContext context) {
        if (isBad(context.request().uri())) {
            Problem.badPath().send(context);
        } else {
            context.next();
        }
    }

    static boolean isBad(String uri) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        return !path.startsWith("/")
                || path.indexOf('#') >= 0
                || BAD.matcher(path).find();
    }
}
