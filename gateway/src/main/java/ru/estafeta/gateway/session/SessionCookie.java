package ru.estafeta.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;

/** The cookie of a session, as quarkus-oidc writes it, and how it differs here. */
final class SessionCookie {

    private SessionCookie() {}

    /** On a shared computer a session must not outlive the browser, so the cookie goes without a date. */
    static void endsWithBrowser(RoutingContext context) {
        context.addHeadersEndHandler(done -> context.request().cookies(Callers.COOKIE).stream()
                .filter(SessionCookie::isNew)
                .forEach(cookie -> cookie.setMaxAge(Long.MIN_VALUE)));
    }

    static Cookie forgotten(String name) {
        return Cookie.cookie(name, "").setPath("/").setMaxAge(0);
    }

    private static boolean isNew(Cookie cookie) {
        return cookie.getMaxAge() > 0 && cookie instanceof ServerCookie server && server.isChanged();
    }
}
