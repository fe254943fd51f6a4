package ru.estafeta.roadmap.job;

/**
 * A kind of work. It is done in steps, each in a transaction of its own that also keeps the progress; a step that is
 * made twice must change nothing, because the work goes on after a restart where the last kept step ended.
 */
public interface JobKind {

    String name();

    /** How many steps there are. */
    int total(String input);

    /** Makes the step. */
    void step(String input, int step);

    /** What has come of it, in Russian. */
    String result(String input);
}
