package ru.estafeta.gateway.session;

import java.util.Arrays;
import java.util.HexFormat;

/** By what a session is known inside: the hash of its cookie. */
record SessionId(byte[] hash) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionId id && Arrays.equals(hash, id.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    /** Short enough for a log, too short to find the session by. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(hash, 0, 4);
    }
}
