package ru.estafeta.stand.child;

import java.io.IOException;
import java.util.Arrays;

/**
 * Calls the main class named by the first argument and ends the process as soon as standard input ends: the launcher
 * holds the other end of that pipe, so nothing outlives it, not even after {@code kill -9}.
 */
public final class Wrap {

    private static final long STOP_LIMIT_MILLIS = 8_000;

    private Wrap() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        daemon("launcher-watch", Wrap::endWithLauncher);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void endWithLauncher() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent; only the end counts.
            }
        } catch (IOException e) {
            System.err.println("The launcher's pipe broke: " + e.getMessage());
        }
        daemon("forced-end", Wrap::halt);
        System.exit(0);
    }

    /** A shutdown that hangs must not leave a process behind. */
    private static void halt() {
        try {
            Thread.sleep(STOP_LIMIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }
}
