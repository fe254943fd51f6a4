package ru.estafeta.stand.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndReadableByTheirOwnerOnly() throws Exception {
        var file = folder.resolve("secrets");
        var first = Secrets.keptIn(file);

        var second = Secrets.keptIn(file);

        assertThat(second.of("session-key")).isEqualTo(first.of("session-key")).hasSize(64);
        assertThat(second.of("participants.app")).isNotEqualTo(second.of("participants.owner"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
