package ru.estafeta.platform.time;

import java.security.SecureRandom;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): new rows stand side by side in an index, which a random id would scatter. */
final class TimeOrderedIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long RANDOM_12_BITS = 0xFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private TimeOrderedIds() {}

    static UUID next() {
        long millis = System.currentTimeMillis();
        return new UUID(
                millis << 16 | VERSION | RANDOM.nextLong() & RANDOM_12_BITS,
                VARIANT | RANDOM.nextLong() & RANDOM_62_BITS);
    }
}
