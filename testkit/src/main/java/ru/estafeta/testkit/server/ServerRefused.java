package ru.estafeta.testkit.server;

import org.jspecify.annotations.Nullable;

/** A server cannot start for a reason that the person at the keyboard can remove; the message is that one line. */
final class ServerRefused extends RuntimeException {

    ServerRefused(String message) {
        this(message, null);
    }

    ServerRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
