package ru.estafeta.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.estafeta.stand.console.Failure;

class OptionsTest {

    private static final Path ROOT = Path.of("/repo");

    @Test
    void takesPort8080AndTheRepositorysOwnDataFolderUnlessTold() {
        var options = Options.parse(List.of(), ROOT);

        assertThat(options).isEqualTo(new Options(8080, Path.of("/repo/.estafeta/data"), false, false, true, false));
        assertThat(options.publicUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void readsEveryOptionInBothSpellings() {
        var spaced = Options.parse(
                List.of("--port", "9000", "--data", "/d", "--fresh", "--empty", "--no-training", "--throughput"), ROOT);
        var joined = Options.parse(
                List.of("--port=9000", "--data=/d", "--fresh", "--empty", "--no-training", "--throughput"), ROOT);

        assertThat(spaced).isEqualTo(joined).isEqualTo(new Options(9000, Path.of("/d"), true, true, false, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port abc | Not a port: abc",
                "--port 0 | Not a port: 0",
                "--port 70000 | Not a port: 70000",
                "--port | Option --port needs a value. See ./estafeta help",
                "--prot 8081 | Unknown option --prot. See ./estafeta help",
            })
    void refusesWhatItCannotReadInOneLine(String line, String message) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" ")), ROOT))
                .isInstanceOf(Failure.class)
                .hasMessage(message);
    }
}
