package ru.estafeta.stand.data;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Passwords and keys of one data folder: made at its first start, readable by its owner only, never changed. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(
                            "superuser",
                            "keycloak-admin",
                            "web-client",
                            "accounts-client",
                            "session-key",
                            "pseudonym-key",
                            "snils-key",
                            "setup-token"),
                    Database.ALL.stream().flatMap(database -> Stream.of(database + ".owner", database + ".app")))
            .toList();

    private final Path file;
    private final Properties values;

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets keptIn(Path file) throws IOException {
        var values = KeptProperties.read(file);
        var random = new SecureRandom();
        for (String name : NAMES) {
            if (!values.containsKey(name)) {
                values.setProperty(name, HexFormat.of().formatHex(bytes(random)));
            }
        }
        KeptProperties.write(file, values);
        return new Secrets(file, values);
    }

    private static byte[] bytes(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    public String of(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret is called " + name);
        }
        return value;
    }

    /** Also the file of passwords from which the PostgreSQL process makes the roles. */
    public Path file() {
        return file;
    }
}
