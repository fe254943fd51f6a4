package ru.estafeta.stand.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void aLogGetsALinePerQuarterAndNoControlCharacters() {
        var bar = console(false).bar("Build");
        for (int percent = 0; percent <= 100; percent++) {
            bar.at(percent / 100.0, "module");
        }
        bar.done("built in 3.0 s");

        assertThat(text().lines()).hasSize(6).noneMatch(line -> line.contains("\r") || line.contains("\033"));
        assertThat(text()).endsWith("Build                 built in 3.0 s\n");
    }

    @Test
    void aTerminalRedrawsOneLine() {
        var bar = console(true).bar("Build");
        bar.at(0.5, "module");
        bar.done("built");

        assertThat(text().split("\n")).hasSize(1);
        assertThat(text()).contains("████████████░░░░░░░░░░░░  50 %  module");
    }

    private Console console(boolean terminal) {
        return new Console(new PrintStream(shown, true, StandardCharsets.UTF_8), terminal);
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
