package ru.estafeta.stand.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One line per step: {@code PostgreSQL        ready in 0.9 s}. On a terminal the bars are redrawn in place; elsewhere
 * (a log, CI) each is a line at its start and one at each further quarter.
 */
public final class Console {

    private static final int LABEL = 22;

    private final PrintStream out;
    private final boolean terminal;

    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Standard output; {@code ./estafeta} tells whether it is a terminal, which Java can only guess. */
    public static Console standard() {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return new Console(out, Boolean.getBoolean("estafeta.terminal"));
    }

    public synchronized void say(String text) {
        out.println(text);
    }

    public synchronized void step(String label, String text) {
        out.println(pad(label) + text);
    }

    public Bar bar(String label) {
        return new Bar(label);
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private static String pad(String label) {
        return label.length() >= LABEL ? label + " " : label + " ".repeat(LABEL - label.length());
    }

    /** Progress of one step, from 0 to 1. */
    public final class Bar {

        private static final int WIDTH = 24;
        private static final int DETAIL = 44;

        private final String label;
        private int quarter = -1;

        private Bar(String label) {
            this.label = label;
        }

        public void at(double share, String detail) {
            synchronized (Console.this) {
                double bounded = Math.clamp(share, 0, 1);
                if (terminal) {
                    int filled = (int) Math.round(bounded * WIDTH);
                    out.print("\r\033[K" + pad(label) + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " "
                            + percent(bounded) + "  " + cut(detail));
                    out.flush();
                } else if ((int) (bounded * 4) > quarter) {
                    quarter = (int) (bounded * 4);
                    out.println(pad(label) + percent(bounded) + "  " + detail);
                }
            }
        }

        public void done(String text) {
            synchronized (Console.this) {
                out.println((terminal ? "\r\033[K" : "") + pad(label) + text);
            }
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%3.0f %%", share * 100);
        }

        private static String cut(String detail) {
            return detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL - 1) + "…";
        }
    }
}
