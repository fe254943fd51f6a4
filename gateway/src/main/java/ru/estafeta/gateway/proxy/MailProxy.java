package ru.estafeta.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import ru.estafeta.gateway.GatewayConfig;
import ru.estafeta.gateway.guard.UploadLimit;
import ru.estafeta.gateway.problem.Problem;

/** {@code /stand/mail}: the mails of the demo, where there is nobody to receive them. Not there unless configured. */
@Singleton
public final class MailProxy {

    private final GatewayConfig config;
    private final UploadLimit uploads;
    private final UpstreamHeaders headers;
    private final Vertx vertx;

    MailProxy(GatewayConfig config, UploadLimit uploads, UpstreamHeaders headers, Vertx vertx) {
        this.config = config;
        this.uploads = uploads;
        this.headers = headers;
        this.vertx = vertx;
    }

    public void register(Router router) {
        config.upstream().mailCatcher().ifPresent(url -> {
            var down = Problem.unavailable("Почта показа", "Письма сохранены. Повторите через минуту.");
            var catcher = new Origin(url, down, false, uploads, vertx);
            for (var path : new String[] {"/stand/mail", "/stand/mail/*"}) {
                router.get(path).handler(context -> {
                    headers.set(context.request(), context.request().headers());
                    headers.replaceProof(null, context.request().headers());
                    catcher.pass(context.request());
                });
            }
        });
        router.route("/stand/*").handler(context -> Problem.notFound().send(context));
    }
}
