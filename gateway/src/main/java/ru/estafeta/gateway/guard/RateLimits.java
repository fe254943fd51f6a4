package ru.estafeta.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import ru.estafeta.gateway.GatewayConfig;
import ru.estafeta.gateway.problem.Problem;

/** The two limits: of a known caller, and of an address that nobody has vouched for. */
@Singleton
public final class RateLimits {

    private final RateLimit callers;
    private final RateLimit addresses;

    RateLimits(GatewayConfig config) {
        this.callers = new RateLimit(config.rate().caller());
        this.addresses = new RateLimit(config.rate().address());
    }

    /** Whether the request may go on; if not, it has been answered. */
    public boolean admitCaller(String caller, RoutingContext context) {
        return admit(callers, caller, context);
    }

    public boolean admitAddress(RoutingContext context) {
        return admit(addresses, context.request().remoteAddress().hostAddress(), context);
    }

    private static boolean admit(RateLimit limit, String key, RoutingContext context) {
        var wait = limit.secondsToWait(key);
        wait.ifPresent(seconds -> {
            context.response().putHeader("Retry-After", Long.toString(seconds));
            Problem.tooMany(seconds).send(context);
        });
        return wait.isEmpty();
    }
}
