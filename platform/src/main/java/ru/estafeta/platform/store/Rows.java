package ru.estafeta.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs one statement in the current transaction, in the caller's scope. */
@ApplicationScoped
public class Rows {

    private static final int AT_A_TIME = 1_000;

    private final DataSource dataSource;
    private final AtomicLong statements = new AtomicLong();

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes a value of one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with one row. */
    @FunctionalInterface
    public interface Consumer {
        void read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
        statements.incrementAndGet();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read: " + e.getSQLState(), e);
        }
    }

    /** The same for many rows, which come a few at a time; the reader may write meanwhile. */
    public void each(String sql, Consumer reader, @Nullable Object... parameters) {
        statements.incrementAndGet();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_A_TIME);
            bind(connection, statement, parameters);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read: " + e.getSQLState(), e);
        }
    }

    public int update(String sql, @Nullable Object... parameters) {
        statements.incrementAndGet();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write: " + e.getSQLState(), e);
        }
    }

    /** How many statements have run, for the test that a board needs a handful of them. */
    public long statements() {
        return statements.get();
    }

    /** A date that may be missing. */
    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A date that is always there. */
    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A month is kept as its first day. */
    public static @Nullable YearMonth month(ResultSet row, String column) throws SQLException {
        var first = row.getObject(column, LocalDate.class);
        return first == null ? null : YearMonth.from(first);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            var value = parameters[i];
            statement.setObject(
                    i + 1,
                    switch (value) {
                        case null -> null;
                        case SqlArray array -> connection.createArrayOf(array.type(), array.values());
                        case Enum<?> constant -> constant.name();
                        case Instant at -> OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
                        default -> value;
                    });
        }
    }
}
