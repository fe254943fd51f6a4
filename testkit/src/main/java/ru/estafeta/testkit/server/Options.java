package ru.estafeta.testkit.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Command line of a server: {@code --name value}, or {@code --name} alone for a switch. */
record Options(Map<String, String> values) {

    Options {
        values = Map.copyOf(values);
    }

    static Options parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                throw new ServerRefused("Unknown argument: " + arguments[i]);
            }
            boolean hasValue = i + 1 < arguments.length && !arguments[i + 1].startsWith("--");
            values.put(arguments[i].substring(2), hasValue ? arguments[++i] : "true");
        }
        return new Options(values);
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new ServerRefused("Argument missing: --" + name));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Path path(String name) {
        return Path.of(text(name)).toAbsolutePath().normalize();
    }

    int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new ServerRefused("Not a number: --" + name + " " + text(name));
        }
    }

    boolean on(String name) {
        return optional(name).map(Boolean::parseBoolean).orElse(false);
    }
}
