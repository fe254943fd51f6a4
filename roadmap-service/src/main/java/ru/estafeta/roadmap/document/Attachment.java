package ru.estafeta.roadmap.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.roadmap.roadmap.RoadmapView;

/** A made file, to be saved and never opened by the browser itself. */
final class Attachment {

    private Attachment() {}

    /** «Дорожная карта к приказу № 223-1-ОД.docx»: no sign that a file system refuses. */
    static String name(RoadmapView roadmap, String extension) {
        var number = roadmap.order().number();
        var order = number == null ? "" : " к приказу № " + number.replaceAll("[/\\\\:*?\"<>|]", "-");
        return "Дорожная карта" + order + "." + extension;
    }

    static RestResponse<byte[]> of(byte[] content, String type, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
