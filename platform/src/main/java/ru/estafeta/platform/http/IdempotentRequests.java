package ru.estafeta.platform.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Claims and answers of idempotent requests, in transactions of their own: a claim is seen before its work is done. */
@ApplicationScoped
class IdempotentRequests {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration GIVEN_UP = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final Clock clock;

    IdempotentRequests(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    record Claim(String caller, String path, String key, String requestHash) {}

    sealed interface Outcome {
        record Ours() implements Outcome {}

        record Answered(
                int status,
                @Nullable String location,
                @Nullable String body) implements Outcome {}

        record InProgress() implements Outcome {}

        record OtherBody() implements Outcome {}
    }

    Outcome claim(Claim claim) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection()) {
                return insert(connection, claim) ? new Outcome.Ours() : existing(connection, claim);
            }
        });
    }

    void answer(Claim claim, int status, @Nullable String location, @Nullable String body) {
        change(
                "update idempotent_request set status = ?, location = ?, body = ? where caller = ? and path = ? and key = ?",
                status,
                location,
                body,
                claim.caller(),
                claim.path(),
                claim.key());
    }

    void release(Claim claim) {
        change(
                "delete from idempotent_request where caller = ? and path = ? and key = ?",
                claim.caller(),
                claim.path(),
                claim.key());
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() {
        change(
                "delete from idempotent_request where started_at < ?",
                at(clock.instant().minus(KEPT)));
    }

    /** A claim whose work was broken off long ago may be taken over. */
    private boolean insert(Connection connection, Claim claim) throws SQLException {
        var now = clock.instant();
        try (var statement = connection.prepareStatement("""
                insert into idempotent_request as r (caller, path, key, request_hash, started_at) values (?, ?, ?, ?, ?)
                on conflict (caller, path, key) do update set started_at = excluded.started_at
                where r.status is null and r.started_at < ? and r.request_hash = excluded.request_hash""")) {
            bind(
                    statement,
                    claim.caller(),
                    claim.path(),
                    claim.key(),
                    claim.requestHash(),
                    at(now),
                    at(now.minus(GIVEN_UP)));
            return statement.executeUpdate() == 1;
        }
    }

    private static Outcome existing(Connection connection, Claim claim) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select request_hash, status, location, body from idempotent_request where caller = ? and path = ? and key = ?")) {
            bind(statement, claim.caller(), claim.path(), claim.key());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return new Outcome.InProgress();
                }
                if (!row.getString("request_hash").equals(claim.requestHash())) {
                    return new Outcome.OtherBody();
                }
                var status = row.getObject("status", Integer.class);
                return status == null
                        ? new Outcome.InProgress()
                        : new Outcome.Answered(status, row.getString("location"), row.getString("body"));
            }
        }
    }

    private void change(String sql, @Nullable Object... parameters) {
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                bind(statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static void bind(java.sql.PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
