package ru.estafeta.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** A file to be saved and never opened by the browser itself. */
public final class Download {

    private Download() {}

    /** @param type octets for what came from a user, whatever it is; the type of what we made ourselves */
    public static RestResponse<byte[]> of(byte[] content, String type, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
