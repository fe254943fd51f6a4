package ru.estafeta.stand.bench;

import java.io.IOException;
import ru.estafeta.stand.console.Console;

/** Something that can be measured by name: {@code ./estafeta bench NAME}. */
interface Benchmark {

    String name();

    /** What is measured, in one line. */
    String purpose();

    /** Measures and prints; false if a limit that the project has set itself is not kept. */
    boolean run(Console console) throws IOException, InterruptedException;
}
