package ru.estafeta.testkit.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a database administrator does before a service may be installed. Services migrate as the owner and work as the
 * application role; neither can create extensions or roles, so both come from here. Safe to repeat.
 */
final class Provisioning {

    private static final List<String> EXTENSIONS = List.of("ltree", "pg_trgm", "btree_gist", "pgcrypto");

    private Provisioning() {}

    static void roles(Connection connection, Database database) throws SQLException {
        role(connection, database.owner(), database.ownerPassword());
        role(connection, database.app(), database.appPassword());
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name);
        }
        execute(
                connection,
                "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password %s"
                        .formatted(name, literal(password)));
    }

    static void database(Connection connection, Database database) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database.name())) {
            execute(connection, "create database %s owner %s".formatted(database.name(), database.owner()));
        }
        execute(connection, "revoke all on database %s from public".formatted(database.name()));
        execute(connection, "grant connect, temporary on database %s to %s".formatted(database.name(), database.app()));
    }

    /** One round trip: each start of the stand waits for it. */
    static void contents(Connection connection, Database database) throws SQLException {
        var extensions = EXTENSIONS.stream()
                .map(extension -> "create extension if not exists " + extension + ";\n")
                .collect(Collectors.joining());
        execute(
                connection,
                extensions + """
                revoke all on schema public from public;
                alter schema public owner to <owner>;
                grant usage on schema public to <app>;
                alter default privileges for role <owner> grant select, insert, update, delete on tables to <app>;
                alter default privileges for role <owner> grant usage, select on sequences to <app>;
                """.replace("<owner>", database.owner()).replace("<app>", database.app()));
    }

    static void drop(Connection connection, Database database) throws SQLException {
        execute(connection, "drop database if exists %s with (force)".formatted(database.name()));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
