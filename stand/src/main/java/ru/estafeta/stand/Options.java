package ru.estafeta.stand;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import ru.estafeta.stand.console.Failure;

/**
 * What was asked for on the command line of {@code ./estafeta run}.
 *
 * @param fresh delete the data folder first
 * @param empty no demo region; the first administrator is made by a one-time link
 * @param training whether AOT caches that are missing are made
 * @param throughput the services compile with C2 too: a slower start and more memory for more requests a second
 */
record Options(int port, Path data, boolean fresh, boolean empty, boolean training, boolean throughput) {

    private static final int DEFAULT_PORT = 8080;
    private static final int MAX_PORT = 65_535;

    static Options parse(List<String> arguments, Path root) {
        int port = DEFAULT_PORT;
        Path data = root.resolve(".estafeta/data");
        boolean fresh = false;
        boolean empty = false;
        boolean training = true;
        boolean throughput = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            String name = argument.replaceFirst("=.*", "");
            switch (name) {
                case "--port" -> port = port(value(argument, rest));
                case "--data" ->
                    data = Path.of(value(argument, rest)).toAbsolutePath().normalize();
                case "--fresh" -> fresh = true;
                case "--empty" -> empty = true;
                case "--no-training" -> training = false;
                case "--throughput" -> throughput = true;
                default -> throw new Failure("Unknown option " + argument + ". See ./estafeta help");
            }
        }
        return new Options(port, data, fresh, empty, training, throughput);
    }

    String publicUrl() {
        return "http://localhost:" + port;
    }

    private static String value(String argument, Iterator<String> rest) {
        int equals = argument.indexOf('=');
        if (equals >= 0) {
            return argument.substring(equals + 1);
        }
        if (!rest.hasNext()) {
            throw new Failure("Option " + argument + " needs a value. See ./estafeta help");
        }
        return rest.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Failure("Not a port: " + text, e);
        }
        throw new Failure("Not a port: " + text);
    }
}
