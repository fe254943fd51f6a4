package ru.estafeta.stand.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.estafeta.stand.console.Failure;

class PortsTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsPortsFromOneStartToTheNext() throws Exception {
        var first = Ports.keptIn(folder.resolve("ports"));

        var second = Ports.keptIn(folder.resolve("ports"));

        assertThat(numbers(second)).isEqualTo(numbers(first)).doesNotHaveDuplicates();
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws Exception {
        var first = Ports.keptIn(folder.resolve("ports"));
        try (var taken = new ServerSocket(first.of(Ports.Of.KAFKA), 1, InetAddress.getLoopbackAddress())) {

            var second = Ports.keptIn(folder.resolve("ports"));

            assertThat(second.of(Ports.Of.KAFKA)).isNotEqualTo(taken.getLocalPort());
            assertThat(second.of(Ports.Of.POSTGRES)).isEqualTo(first.of(Ports.Of.POSTGRES));
        }
    }

    @Test
    void twoStandsDoNotTakeTheSamePorts() throws Exception {
        var one = Ports.keptIn(folder.resolve("one"));

        var other = Ports.keptIn(folder.resolve("other"));

        assertThat(numbers(other)).isNotEqualTo(numbers(one));
    }

    @Test
    void namesABusyPublicPortAndAWayOut() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(port))
                    .isInstanceOf(Failure.class)
                    .hasMessage("Port %d is busy. End what listens there or choose another: ./estafeta run --port %d"
                            .formatted(port, port + 1));
        }
    }

    private static Integer[] numbers(Ports ports) {
        return Arrays.stream(Ports.Of.values()).map(ports::of).toArray(Integer[]::new);
    }
}
