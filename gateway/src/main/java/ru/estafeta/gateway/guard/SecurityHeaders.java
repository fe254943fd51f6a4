package ru.estafeta.gateway.guard;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import ru.estafeta.gateway.GatewayConfig;

/** Headers that make a browser refuse foreign scripts, frames and hosts. Keycloak's pages bring their own. */
@Singleton
public final class SecurityHeaders implements Handler<RoutingContext> {

    /** Mantine writes its responsive rules into style elements, hence the one exception. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    private final boolean https;

    SecurityHeaders(GatewayConfig config) {
        this.https = "https".equals(config.publicUrl().getScheme());
    }

    @Override
    public void handle(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (!context.request().uri().startsWith("/auth/")) {
            headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            headers.set("X-Frame-Options", "DENY");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        }
        context.next();
    }
}
