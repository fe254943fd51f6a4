package ru.estafeta.gateway.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import ru.estafeta.gateway.GatewayConfig;

/** Buckets by key, kept in memory: a runaway script slows itself down and nobody else. */
public final class RateLimit {

    private static final int MOST_CALLERS = 100_000;

    private final boolean off;
    private final LoadingCache<String, Bucket> buckets;

    public RateLimit(GatewayConfig.Rate rate) {
        this.off = rate.perSecond() == 0;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(Math.max(rate.burst(), rate.perSecond()))
                                .refillGreedy(Math.max(rate.perSecond(), 1), Duration.ofSeconds(1)))
                        .build());
    }

    /** Takes one; without one left, in how many seconds (at least 1) the next may come. */
    public OptionalLong secondsToWait(String key) {
        if (off) {
            return OptionalLong.empty();
        }
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }
}
