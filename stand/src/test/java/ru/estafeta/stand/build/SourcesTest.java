package ru.estafeta.stand.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path root;

    @BeforeEach
    void aModule() throws Exception {
        Files.createDirectories(root.resolve("module/src"));
        Files.writeString(root.resolve("module/src/A.java"), "class A {}");
    }

    @Test
    void aChangeOfContentIsSeenATouchIsNot() throws Exception {
        var before = fingerprint();
        Files.setLastModifiedTime(
                root.resolve("module/src/A.java"), java.nio.file.attribute.FileTime.fromMillis(1_000));
        assertThat(fingerprint()).isEqualTo(before);

        Files.writeString(root.resolve("module/src/A.java"), "class A { int a; }");

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aDeletedFileIsSeen() throws Exception {
        Files.writeString(root.resolve("module/src/B.java"), "class B {}");
        var before = fingerprint();

        Files.delete(root.resolve("module/src/B.java"));

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void whatABuildLeavesBehindIsNoSource() throws Exception {
        var before = fingerprint();

        Files.createDirectories(root.resolve("module/target"));
        Files.writeString(root.resolve("module/target/A.class"), "compiled");

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void aPackageCalledTargetIsASource() throws Exception {
        var before = fingerprint();

        Files.createDirectories(root.resolve("module/src/monitoring/target"));
        Files.writeString(root.resolve("module/src/monitoring/target/Target.java"), "class Target {}");

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    private String fingerprint() {
        return Sources.fingerprint(root, List.of("module"));
    }
}
