package ru.estafeta.testkit.server;

import java.io.IOException;
import java.time.Duration;

/**
 * Ends a server with whoever needs it: {@code --life stdin} when standard input ends (the stand holds the other end of
 * the pipe), {@code --life pid:123} when that process ends (tests: Maven). Without it the server runs until SIGTERM.
 */
final class Lifetime {

    private Lifetime() {}

    static void follow(String life) {
        if (life.equals("stdin")) {
            daemon(Lifetime::readToEnd);
        } else if (life.startsWith("pid:")) {
            follow(Long.parseLong(life.substring("pid:".length())));
        } else {
            throw new ServerRefused("Unknown lifetime: --life " + life + " (stdin or pid:<number>)");
        }
    }

    /** Runs the program, turns a refusal into its one line and exit code 1, and lets go of the terminal's stack traces. */
    static void run(String name, Program program) {
        try {
            program.run();
        } catch (ServerRefused e) {
            System.err.println(name + ": " + e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            System.err.println(name + " failed: " + e);
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void follow(long pid) {
        var process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            System.exit(0);
        }
        process.orElseThrow().onExit().thenRun(() -> System.exit(0));
    }

    private static void readToEnd() {
        byte[] ignored = new byte[256];
        try {
            while (System.in.read(ignored) >= 0) {
                // whatever comes in is of no interest, only its end is
            }
        } catch (IOException e) {
            System.err.println("Standard input is gone: " + e.getMessage());
        }
        System.exit(0);
    }

    static void daemon(Runnable work) {
        var thread = new Thread(work, "lifetime");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the condition, looking every 20 ms; false when the time is over. */
    static boolean await(Duration limit, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    @FunctionalInterface
    interface Condition {
        boolean holds();
    }

    @FunctionalInterface
    interface Program {
        void run() throws Exception;
    }
}
