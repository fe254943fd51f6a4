package ru.estafeta.testkit.server;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The servers' own start-up chatter is dropped; warnings stay. */
final class ServerLog {

    private static final Logger ROOT = Logger.getLogger("");

    private ServerLog() {}

    static void quiet() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s %5$s%6$s%n");
        ROOT.setLevel(Level.WARNING);
    }
}
