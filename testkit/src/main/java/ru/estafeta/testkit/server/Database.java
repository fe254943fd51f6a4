package ru.estafeta.testkit.server;

import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/**
 * A database with its two roles: the owner migrates, the application role works under row-level security and can do
 * neither DDL nor step around the policies.
 */
record Database(String name, String ownerPassword, String appPassword) {

    Database {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new ServerRefused("Not a name for a database: " + name);
        }
    }

    String owner() {
        return name + "_owner";
    }

    String app() {
        return name + "_app";
    }

    /** Reads {@code <database>.owner} and {@code <database>.app}, each a password. */
    static List<Database> listedIn(Properties passwords) {
        var names = new TreeSet<String>();
        for (String key : passwords.stringPropertyNames()) {
            if (key.endsWith(".owner")) {
                names.add(key.substring(0, key.length() - ".owner".length()));
            }
        }
        return names.stream()
                .map(name ->
                        new Database(name, password(passwords, name + ".owner"), password(passwords, name + ".app")))
                .toList();
    }

    static String password(Properties passwords, String key) {
        String password = passwords.getProperty(key, "");
        if (password.isBlank()) {
            throw new ServerRefused("The file of passwords has no " + key);
        }
        return password;
    }
}
