package ru.estafeta.stand.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ru.estafeta.stand.console.Console;

class MavenProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final MavenProgress progress =
            new MavenProgress(new Console(new PrintStream(shown, true, StandardCharsets.UTF_8), true).bar("Java"));

    @Test
    void showsTheModuleTheFilesAndALargeDownload() {
        progress.accept("[INFO] Building gateway 0.1.0-SNAPSHOT                              [3/4]");
        progress.accept("Downloaded from central: https://repo/a.jar (12 kB at 3 MB/s)");
        progress.accept("Progress (1): 45/180 MB");

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("50 %  gateway")
                .contains("gateway, 1 files downloaded")
                .contains("56 %  downloading, 45 of 180 MB");
    }
}
