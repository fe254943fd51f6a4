package ru.estafeta.roadmap.term;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** Prints how many phrases of the corpus one core reads in a second, without HTTP. */
public final class TermParserBench {

    private static final int WARM_UP_ROUNDS = 200;
    private static final int ROUNDS = 300;

    private TermParserBench() {}

    public static void main(String[] args) {
        TermParser parser = new TermParser();
        List<Corpus.Phrase> phrases = Corpus.phrases();
        read(parser, phrases, WARM_UP_ROUNDS);

        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long cpu = thread.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long read = read(parser, phrases, ROUNDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (thread.getCurrentThreadCpuTime() - cpu) / 1e9;

        System.out.printf(
                "term parsing: %,.0f phrases/s (%,.0f per second of CPU time), %,d phrases%n",
                read / seconds, read / cpuSeconds, read);
    }

    private static long read(TermParser parser, List<Corpus.Phrase> phrases, int rounds) {
        long terms = 0;
        for (int round = 0; round < rounds; round++) {
            for (Corpus.Phrase phrase : phrases) {
                terms += parser.parse(phrase.text(), phrase.context()).term() == null ? 0 : 1;
            }
        }
        return terms;
    }
}
