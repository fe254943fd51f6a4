package ru.estafeta.gateway.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The signed-in browsers, in PostgreSQL: they outlive a restart and are seen by every replica.
 *
 * <p>A session keeps its id for life, and its tokens are renewed here, once: requests that come together wait for the
 * first of them (in this process), and replicas for the row's lock. quarkus-oidc renews per request and changes the id
 * each time, which throws out the requests that still carry the old cookie.
 */
@Singleton
class Sessions {

    /** Room for a request to reach its service while the token is still good. */
    static final Duration MARGIN = Duration.ofSeconds(20);
    /** For a refresh token that does not say how long it lives. */
    private static final Duration LIFETIME = Duration.ofHours(12);

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final DataSource database;
    private final SessionCipher cipher;
    private final TokenRenewal renewal;
    private final Clock clock;
    private final ConcurrentHashMap<SessionId, CompletableFuture<SessionState>> renewals = new ConcurrentHashMap<>();

    Sessions(DataSource database, SessionCipher cipher, TokenRenewal renewal, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.renewal = renewal;
        this.clock = clock;
    }

    /** Starts a session and returns its cookie. Always a new one: an id that was there before sign-in is worth nothing. */
    String start(Tokens tokens) {
        var cookie = cipher.newCookie();
        var id = cipher.idOf(cookie);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into session (id_hash, tokens, fresh_until, expires_at, created_at)
                        values (?, ?, ?, ?, ?)""")) {
            insert.setBytes(1, id.hash());
            insert.setBytes(2, cipher.seal(tokens, id));
            insert.setObject(3, utc(Claims.of(tokens.access()).expiry()));
            insert.setObject(4, utc(endOf(tokens)));
            insert.setObject(5, utc(clock.instant()));
            insert.executeUpdate();
            return cookie;
        } catch (SQLException e) {
            throw new IllegalStateException("The session could not be kept", e);
        }
    }

    SessionState open(String cookie) {
        var id = cipher.idOf(cookie);
        try {
            var row = find(id);
            if (row.isEmpty()) {
                return new SessionState.Ended();
            }
            return row.get().isFresh(clock.instant())
                    ? new SessionState.Live(row.get().tokens())
                    : renewOnce(id, row.get());
        } catch (SQLException e) {
            LOG.warnf("Session %s cannot be read: %s", id, e.getMessage());
            return new SessionState.Unknown(e);
        }
    }

    void end(String cookie) {
        try (var connection = database.getConnection()) {
            delete(cipher.idOf(cookie), connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The session could not be ended", e);
        }
    }

    /** Forgets what nobody can use any more. */
    @Scheduled(every = "10m", delayed = "1m")
    void sweep() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from session where expires_at < ?")) {
            delete.setObject(1, utc(clock.instant()));
            delete.executeUpdate();
        }
    }

    private SessionState renewOnce(SessionId id, Row row) {
        var mine = new CompletableFuture<SessionState>();
        var first = renewals.putIfAbsent(id, mine);
        if (first != null) {
            return first.join();
        }
        try {
            mine.complete(renew(id, row));
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Session %s cannot be renewed: %s", id, e.getMessage());
            mine.complete(new SessionState.Unknown(e));
        } finally {
            renewals.remove(id, mine);
        }
        return mine.join();
    }

    private SessionState renew(SessionId id, Row seen) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var state = renewLocked(id, seen, connection);
                connection.commit();
                return state;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private SessionState renewLocked(SessionId id, Row seen, Connection connection) throws SQLException {
        var locked = find(id, connection, " for update");
        if (locked.isEmpty()) {
            return new SessionState.Ended();
        }
        var row = locked.get();
        if (row.isFresh(clock.instant())) {
            return new SessionState.Live(row.tokens());
        }
        return switch (renewal.renew(row.tokens())) {
            case TokenRenewal.Outcome.Renewed renewed -> {
                update(id, renewed.tokens(), connection);
                yield new SessionState.Live(renewed.tokens());
            }
            case TokenRenewal.Outcome.Refused ignored -> {
                delete(id, connection);
                yield new SessionState.Ended();
            }
            case TokenRenewal.Outcome.Unreachable unreachable -> {
                LOG.warnf("Keycloak does not renew session %s: %s", id, unreachable.reason());
                yield seen.freshUntil().isAfter(clock.instant())
                        ? new SessionState.Live(row.tokens())
                        : new SessionState.Unknown(unreachable.reason());
            }
        };
    }

    private Optional<Row> find(SessionId id) throws SQLException {
        try (var connection = database.getConnection()) {
            return find(id, connection, "");
        }
    }

    private Optional<Row> find(SessionId id, Connection connection, String lock) throws SQLException {
        try (var select = connection.prepareStatement(
                "select tokens, fresh_until from session where id_hash = ? and expires_at > ?" + lock)) {
            select.setBytes(1, id.hash());
            select.setObject(2, utc(clock.instant()));
            try (var rows = select.executeQuery()) {
                return rows.next() ? read(id, rows) : Optional.empty();
            }
        }
    }

    private Optional<Row> read(SessionId id, ResultSet rows) throws SQLException {
        try {
            return Optional.of(new Row(
                    cipher.open(rows.getBytes(1), id),
                    rows.getObject(2, OffsetDateTime.class).toInstant()));
        } catch (GeneralSecurityException e) {
            LOG.warnf("Session %s was sealed with another key: it has ended", id);
            return Optional.empty();
        }
    }

    private void update(SessionId id, Tokens tokens, Connection connection) throws SQLException {
        try (var update = connection.prepareStatement(
                "update session set tokens = ?, fresh_until = ?, expires_at = ? where id_hash = ?")) {
            update.setBytes(1, cipher.seal(tokens, id));
            update.setObject(2, utc(Claims.of(tokens.access()).expiry()));
            update.setObject(3, utc(endOf(tokens)));
            update.setBytes(4, id.hash());
            update.executeUpdate();
        }
    }

    private static void delete(SessionId id, Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from session where id_hash = ?")) {
            delete.setBytes(1, id.hash());
            delete.executeUpdate();
        }
    }

    private Instant endOf(Tokens tokens) {
        var claims = Claims.of(tokens.refresh());
        return claims.hasExpiry() ? claims.expiry() : clock.instant().plus(LIFETIME);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Row(Tokens tokens, Instant freshUntil) {
        boolean isFresh(Instant now) {
            return freshUntil.isAfter(now.plus(MARGIN));
        }
    }
}
