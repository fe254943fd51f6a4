package ru.estafeta.gateway.guard;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import jakarta.inject.Singleton;
import ru.estafeta.gateway.GatewayConfig;

/** How much a caller may send: by its announced length at once, without one as soon as too much has come. */
@Singleton
public final class UploadLimit {

    private static final String REGISTERS = "/api/v1/people-imports";

    private final long limit;
    private final long limitOfRegisters;

    UploadLimit(GatewayConfig config) {
        this.limit = config.uploadLimit().asLongValue();
        this.limitOfRegisters = config.registerLimit().asLongValue();
    }

    /** The most that may be sent to this path. */
    public long bytes(String path) {
        return path.startsWith(REGISTERS) ? limitOfRegisters : limit;
    }

    public boolean isExceededBy(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null
                && length.matches("\\d+")
                && (length.length() > 18 || Long.parseLong(length) > bytes(request.path()));
    }

    /** The same stream, which breaks off when more than the limit has passed. */
    public CountedStream counted(ReadStream<Buffer> body, String path) {
        return new CountedStream(body, bytes(path));
    }
}
