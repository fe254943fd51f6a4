package ru.estafeta.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Where quarkus-oidc, which signs people in and out, keeps their tokens: in {@link Sessions} instead of cookies. */
@ApplicationScoped
@Alternative
@Priority(1)
class SessionTokens implements TokenStateManager {

    private final Sessions sessions;

    SessionTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> blocking) {
        return blocking.runBlocking(() ->
                sessions.start(new Tokens(tokens.getIdToken(), tokens.getAccessToken(), tokens.getRefreshToken())));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> blocking) {
        return blocking.runBlocking(() -> switch (sessions.open(cookie)) {
            case SessionState.Live live ->
                new AuthorizationCodeTokens(
                        live.tokens().id(),
                        live.tokens().access(),
                        live.tokens().refresh());
            case SessionState.Ended ignored -> throw new AuthenticationFailedException("The session has ended");
            case SessionState.Unknown unknown -> throw new AuthenticationFailedException(unknown.reason());
        });
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig tenant, String cookie, OidcRequestContext<Void> blocking) {
        return blocking.runBlocking(() -> {
            sessions.end(cookie);
            return null;
        });
    }
}
