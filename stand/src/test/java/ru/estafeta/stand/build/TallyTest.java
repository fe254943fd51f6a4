package ru.estafeta.stand.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {

    @TempDir
    Path folder;

    @Test
    void countsTheReportsOfThisRunAndNamesWhatFailed() throws Exception {
        Files.writeString(folder.resolve("TEST-old.xml"), "<testsuite><testcase name='old'/></testsuite>");
        Files.setLastModifiedTime(folder.resolve("TEST-old.xml"), FileTime.fromMillis(1_000));
        Files.writeString(folder.resolve("TEST-new.xml"), """
                <testsuite>
                  <testcase classname="PairTest" name="forms"/>
                  <testcase classname="PairTest" name="refuses"><failure>no</failure></testcase>
                  <testcase classname="PairTest" name="breaks"><system-out/><error/></testcase>
                  <testcase classname="PairTest" name="later"><skipped/></testcase>
                </testsuite>
                """);

        var tally = Tally.of(folder, FileTime.fromMillis(2_000));

        assertThat(tally.line()).isEqualTo("1 passed, 2 failed, 1 skipped");
        assertThat(tally.failures()).containsExactly("PairTest › refuses", "PairTest › breaks");
    }

    @Test
    void countsTheNestedSuitesOfNodesTestRunner() throws Exception {
        Files.writeString(
                folder.resolve("e2e.xml"),
                "<testsuites><testsuite name='a'><testcase name='signs in'/></testsuite><testcase name='b'/></testsuites>");

        assertThat(Tally.of(folder, FileTime.fromMillis(0)).line()).isEqualTo("2 passed, 0 failed");
    }

    @Test
    void coloursInAMessageDoNotHideWhichTestFailed() throws Exception {
        Files.writeString(
                folder.resolve("e2e.xml"),
                "<testsuites><testcase classname='test' name='signs in'><failure>\u001b[2mwaiting\u001b[22m</failure>"
                        + "</testcase></testsuites>");

        assertThat(Tally.of(folder, FileTime.fromMillis(0)).failures()).containsExactly("test › signs in");
    }

    @Test
    void anUnreadableReportIsAFailureAndNotNothing() throws Exception {
        Files.writeString(folder.resolve("broken.xml"), "<testsuite><testcase");

        assertThat(Tally.of(folder, FileTime.fromMillis(0)).failed()).isEqualTo(1);
    }
}
