package ru.estafeta.stand.data;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import ru.estafeta.stand.console.Failure;

/**
 * Internal ports on loopback: free ones, kept in the data folder and changed only when somebody else has taken one
 * meanwhile. They lie below the range from which Linux serves outgoing connections.
 */
public final class Ports {

    /** What listens on a port of its own. */
    public enum Of {
        POSTGRES,
        KAFKA,
        KAFKA_CONTROLLER,
        KEYCLOAK,
        KEYCLOAK_MANAGEMENT,
        PARTICIPANTS,
        PARTICIPANTS_MANAGEMENT,
        ROADMAPS,
        ROADMAPS_MANAGEMENT,
        MONITORING,
        MONITORING_MANAGEMENT,
        GATEWAY_MANAGEMENT,
        SMTP,
        MAIL_PAGE
    }

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private final Map<Of, Integer> numbers;

    private Ports(Map<Of, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Reads the ports from the file, replaces those that are missing or taken, writes the file. */
    public static Ports keptIn(Path file) throws IOException {
        return keptIn(file, RandomGenerator.getDefault());
    }

    static Ports keptIn(Path file, RandomGenerator random) throws IOException {
        var kept = KeptProperties.read(file);
        Map<Of, Integer> numbers = new EnumMap<>(Of.class);
        Set<Integer> used = new HashSet<>();
        for (Of user : Of.values()) {
            int number = Integer.parseInt(kept.getProperty(user.name(), "0"));
            while (number == 0 || used.contains(number) || !isFree(number)) {
                number = random.nextInt(FIRST, LAST);
            }
            used.add(number);
            numbers.put(user, number);
            kept.setProperty(user.name(), Integer.toString(number));
        }
        KeptProperties.write(file, kept);
        return new Ports(numbers);
    }

    public int of(Of user) {
        return numbers.getOrDefault(user, 0);
    }

    static boolean isFree(int port) throws IOException {
        // Both ways: a server on every address and one on loopback alone.
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    public static void requireFree(int publicPort) throws IOException {
        if (!isFree(publicPort)) {
            throw new Failure("Port %d is busy. End what listens there or choose another: ./estafeta run --port %d"
                    .formatted(publicPort, publicPort + 1));
        }
    }

    private static boolean canBind(InetSocketAddress address) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(address);
            return true;
        } catch (BindException e) {
            if (String.valueOf(e.getMessage()).contains("Permission")) {
                throw new Failure("Port " + address.getPort() + " needs root; take one above 1023", e);
            }
            return false;
        }
    }
}
