package ru.estafeta.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.estafeta.gateway.GatewayConfig;

class RateLimitTest {

    @Test
    void slowsDownOneCallerAndNobodyElse() {
        var limit = new RateLimit(rate(1, 3));

        for (int i = 0; i < 3; i++) {
            assertThat(limit.secondsToWait("fast")).isEmpty();
        }

        assertThat(limit.secondsToWait("fast")).hasValue(1);
        assertThat(limit.secondsToWait("other")).isEmpty();
    }

    @Test
    void isOffAtZero() {
        var limit = new RateLimit(rate(0, 0));

        for (int i = 0; i < 100; i++) {
            assertThat(limit.secondsToWait("anyone")).isEmpty();
        }
    }

    private static GatewayConfig.Rate rate(long perSecond, long burst) {
        return new GatewayConfig.Rate() {
            @Override
            public long perSecond() {
                return perSecond;
            }

            @Override
            public long burst() {
                return burst;
            }
        };
    }
}
