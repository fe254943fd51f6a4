package ru.estafeta.gateway;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import ru.estafeta.gateway.description.ApiDescription;
import ru.estafeta.gateway.description.ApiDocs;
import ru.estafeta.gateway.guard.PathGuard;
import ru.estafeta.gateway.guard.SecurityHeaders;
import ru.estafeta.gateway.problem.Problem;
import ru.estafeta.gateway.proxy.ApiProxy;
import ru.estafeta.gateway.proxy.KeycloakProxy;
import ru.estafeta.gateway.proxy.MailProxy;
import ru.estafeta.gateway.session.SessionRoutes;
import ru.estafeta.gateway.spa.SpaFiles;

/** What the gateway answers, in order: guards, Keycloak, sessions, the API and its description, the pages. */
@Singleton
final class Routes {

    private static final Logger LOG = Logger.getLogger(Routes.class);

    void register(
            @Observes Router router,
            PathGuard paths,
            SecurityHeaders headers,
            KeycloakProxy keycloak,
            SessionRoutes sessions,
            ApiDescription description,
            ApiDocs docs,
            ApiProxy api,
            MailProxy mail,
            SpaFiles pages) {
        router.route().order(Integer.MIN_VALUE).handler(headers);
        router.route().order(Integer.MIN_VALUE + 1).handler(paths);
        router.route().failureHandler(Routes::fail);
        keycloak.register(router);
        sessions.register(router);
        description.register(router);
        docs.register(router);
        api.register(router);
        mail.register(router);
        pages.register(router);
    }

    /** The router itself refuses what is no path at all. */
    private static void fail(RoutingContext context) {
        switch (context.statusCode()) {
            case 400 -> Problem.badPath().send(context);
            case 404, 405 -> Problem.notFound().send(context);
            default -> {
                LOG.errorf(context.failure(), "%s %s", context.request().method(), context.normalizedPath());
                Problem.unexpected().send(context);
            }
        }
    }
}
