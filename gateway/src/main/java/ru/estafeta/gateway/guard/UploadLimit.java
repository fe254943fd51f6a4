package ru.estafeta.gateway.guard;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import jakarta.inject.Singleton;
import ru.estafeta.gateway.GatewayConfig;

/** How much a caller may send: by its announced length at once, without one as soon as too much has come. */
@Singleton
public final class UploadLimit {

    private final long limit;

    UploadLimit(GatewayConfig config) {
        this.limit = config.uploadLimit().asLongValue();
    }

    public long bytes() {
        return limit;
    }

    public boolean isExceededBy(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d+") && (length.length() > 18 || Long.parseLong(length) > limit);
    }

    /** The same stream, which breaks off when more than the limit has passed. */
    public CountedStream counted(ReadStream<Buffer> body) {
        return new CountedStream(body, limit);
    }
}
