package ru.estafeta.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import org.jboss.logging.Logger;
import ru.estafeta.gateway.guard.UploadLimit;
import ru.estafeta.gateway.problem.Problem;

/**
 * One part behind the gateway. Bodies are streamed both ways with back pressure; nothing is kept. When it does not
 * answer, the caller is told so with {@code whenDown}.
 */
final class Origin {

    private static final Logger LOG = Logger.getLogger(Origin.class);
    private static final int MOST_CONNECTIONS = 128;
    private static final int MOST_WAITING = 2_000;
    private static final int CONNECT_MILLIS = 2_000;
    /** No byte for so long, in either direction, means that the other side is gone. */
    private static final int IDLE_SECONDS = 300;

    private final URI url;
    private final HttpProxy proxy;
    private final UploadLimit uploads;
    private final Problem whenDown;
    private final boolean api;

    Origin(URI url, Problem whenDown, boolean api, UploadLimit uploads, Vertx vertx) {
        this.url = url;
        this.uploads = uploads;
        this.whenDown = whenDown;
        this.api = api;
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setDefaultHost(url.getHost())
                        .setDefaultPort(port(url))
                        .setSsl("https".equals(url.getScheme()))
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setIdleTimeout(IDLE_SECONDS)
                        .setMaxWaitQueueSize(MOST_WAITING)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(port(url), url.getHost())
                .addInterceptor(new Streams());
    }

    void pass(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
            request.headers().remove(HttpHeaders.EXPECT);
        }
        proxy.handle(request);
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
    }

    private final class Streams implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var body = context.request().getBody();
            if (body == null || body.length() >= 0) {
                return context.sendRequest().recover(failure -> refused(isDown(failure, context), context));
            }
            var path = URI.create(context.request().getURI()).getPath();
            var counted = uploads.counted(body.stream(), path);
            context.request().setBody(Body.body(counted));
            return context.sendRequest()
                    .recover(failure -> refused(
                            counted.isExceeded() ? Problem.tooLarge(uploads.bytes(path)) : isDown(failure, context),
                            context));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            var headers = context.response().headers();
            if (api) {
                headers.remove("Set-Cookie");
                headers.remove("Server");
                if (!headers.contains("Cache-Control")) {
                    headers.set("Cache-Control", "no-store");
                }
            }
            String location = headers.get("Location");
            if (api && location != null && location.startsWith(url + "/")) {
                headers.set("Location", location.substring(url.toString().length()));
            }
            return context.sendResponse();
        }

        private Problem isDown(Throwable failure, ProxyContext context) {
            if (!context.request().proxiedRequest().response().closed()) {
                LOG.warnf("%s does not answer: %s", url, failure.toString());
            }
            return whenDown;
        }

        private Future<ProxyResponse> refused(Problem problem, ProxyContext context) {
            var request = context.request().proxiedRequest();
            return Future.succeededFuture(context.request()
                    .release()
                    .response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", problem.mediaType(request))
                    .putHeader("Cache-Control", "no-store")
                    .setBody(Body.body(problem.body(request))));
        }
    }
}
