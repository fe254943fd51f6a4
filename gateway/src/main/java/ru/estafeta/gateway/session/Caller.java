package ru.estafeta.gateway.session;

import ru.estafeta.gateway.problem.Problem;

/** Who sent a request. */
public sealed interface Caller {

    /** Nobody: no cookie and no token, or an address where they do not matter. */
    record Anonymous() implements Caller {}

    /** Somebody with an access token; {@code key} is by whom requests are counted. */
    record Known(String key, String accessToken, boolean bySession) implements Caller {
        @Override
        public String toString() {
            return "Known[" + key + "]";
        }
    }

    /** Somebody whose proof is not good, or cannot be checked now. */
    record Refused(Problem problem) implements Caller {}
}
