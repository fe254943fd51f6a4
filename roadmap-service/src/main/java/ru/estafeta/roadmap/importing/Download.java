package ru.estafeta.roadmap.importing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** The original file, to be saved and never opened by the browser itself: octets, whatever it is. */
final class Download {

    private Download() {}

    static RestResponse<byte[]> of(ImportFile file) {
        var name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(file.content())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
