package ru.estafeta.stand.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.estafeta.stand.console.Failure;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void refusesAFolderWithSomebodyElsesFiles() throws Exception {
        Files.writeString(parent.resolve("thesis.docx"), "ten years of work");

        assertThatThrownBy(() -> DataFolder.open(parent, true, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("holds other files");
        assertThat(parent.resolve("thesis.docx")).exists();
    }

    @Test
    void refusesASecondLauncher() throws Exception {
        var folder = parent.resolve("data");
        DataFolder.open(folder, false, false);

        assertThatThrownBy(() -> DataFolder.open(folder, false, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("already works on " + folder);
    }

    @Test
    void refusesToTurnTheDemoRegionIntoAnEmptySystem() throws Exception {
        var folder = parent.resolve("data");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("stand.properties"), "demo=true");

        assertThatThrownBy(() -> DataFolder.open(folder, false, true))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--empty needs --fresh");
    }

    @Test
    void startsAnewWhenAskedTo() throws Exception {
        var folder = parent.resolve("data");
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("stand.properties"), "demo=true\ndemo-loaded=true");

        var data = DataFolder.open(folder, true, true);

        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(data.isDemo()).isFalse();
        assertThat(data.isDemoLoaded()).isFalse();
    }

    @Test
    void keepsTheLogsOfTheLastStarts() throws Exception {
        var data = DataFolder.open(parent.resolve("data"), false, false);
        for (int start = 1; start <= 6; start++) {
            Files.writeString(data.newLog("kafka"), "start " + start);
        }

        try (var logs = Files.list(data.path("logs"))) {
            assertThat(logs.map(log -> log.getFileName().toString()))
                    .containsExactlyInAnyOrder("kafka.log", "kafka.log.1", "kafka.log.2", "kafka.log.3");
        }
        assertThat(data.path("logs").resolve("kafka.log")).hasContent("start 6");
        assertThat(data.path("logs").resolve("kafka.log.3")).hasContent("start 3");
    }
}
