package ru.estafeta.gateway.guard;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Passes a stream on until it has grown above the limit, then fails it once and drops the rest. */
public final class CountedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private long left;
    private @Nullable Handler<Throwable> onFailure;

    CountedStream(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.left = limit;
    }

    public boolean isExceeded() {
        return left < 0;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            source.handler(null);
            return this;
        }
        source.handler(buffer -> {
            boolean before = left >= 0;
            left -= buffer.length();
            if (left >= 0) {
                handler.handle(buffer);
            } else if (before && onFailure != null) {
                onFailure.handle(new IOException("The body is larger than allowed"));
            }
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
