package ru.estafeta.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.gateway.GatewayConfig;

/** Where the caller is and what he asked for: told by the gateway, never by the caller himself. */
@Singleton
final class UpstreamHeaders {

    private static final Pattern CALLERS_OWN = Pattern.compile("forwarded|x-forwarded-.*|x-real-ip|via");

    private final String host;
    private final String scheme;
    private final int port;

    UpstreamHeaders(GatewayConfig config) {
        var url = config.publicUrl();
        this.host = url.getAuthority();
        this.scheme = url.getScheme();
        this.port = url.getPort() >= 0 ? url.getPort() : "https".equals(scheme) ? 443 : 80;
    }

    void set(HttpServerRequest request, MultiMap headers) {
        List.copyOf(headers.names()).stream()
                .filter(name ->
                        CALLERS_OWN.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Host", host);
        headers.set("X-Forwarded-Port", Integer.toString(port));
        headers.set("X-Forwarded-Proto", scheme);
    }

    /** Sessions stay at the gateway: a service sees the token, or nothing. */
    void replaceProof(@Nullable String accessToken, MultiMap headers) {
        headers.remove("Cookie");
        headers.remove("Authorization");
        if (accessToken != null) {
            headers.set("Authorization", "Bearer " + accessToken);
        }
    }
}
