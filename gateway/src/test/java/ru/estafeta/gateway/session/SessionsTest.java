package ru.estafeta.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.estafeta.gateway.WithGateway;

@WithGateway
class SessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String KEY = "a key for this test, 32 characters long";

    @Inject
    DataSource database;

    private final ConcurrentLinkedQueue<Tokens> renewed = new ConcurrentLinkedQueue<>();

    @Test
    void keepsTokensUntilTheyExpire() {
        var sessions = sessions(NOW, this::renewing);
        var cookie = sessions.start(tokens("first", Duration.ofMinutes(5)));

        assertThat(sessions.open(cookie)).isEqualTo(new SessionState.Live(tokens("first", Duration.ofMinutes(5))));
        assertThat(renewed).isEmpty();
    }

    @Test
    void renewsOnceForAllWhoComeTogether() throws Exception {
        var arrived = new CountDownLatch(1);
        var sessions = sessions(NOW, tokens -> {
            await(arrived);
            return renewing(tokens);
        });
        var cookie = sessions.start(tokens("first", Duration.ofSeconds(5)));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<SessionState> open = () -> sessions.open(cookie);
            var all = IntStream.range(0, 12).mapToObj(i -> threads.submit(open)).toList();
            arrived.countDown();
            for (var one : all) {
                assertThat(one.get()).isEqualTo(new SessionState.Live(tokens("renewed", Duration.ofMinutes(5))));
            }
        }

        assertThat(renewed).hasSize(1);
    }

    @Test
    void renewsOnceWhenReplicasMeet() throws Exception {
        var arrived = new CountDownLatch(1);
        TokenRenewal slow = tokens -> {
            await(arrived);
            return renewing(tokens);
        };
        var here = sessions(NOW, slow);
        var there = sessions(NOW, slow);
        var cookie = here.start(tokens("first", Duration.ofSeconds(5)));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> here.open(cookie));
            var other = threads.submit(() -> there.open(cookie));
            arrived.countDown();
            assertThat(one.get()).isEqualTo(other.get()).isInstanceOf(SessionState.Live.class);
        }

        assertThat(renewed).hasSize(1);
    }

    @Test
    void endsASessionThatKeycloakDoesNotProlong() {
        var sessions = sessions(NOW, tokens -> new TokenRenewal.Outcome.Refused());
        var cookie = sessions.start(tokens("first", Duration.ofSeconds(5)));

        assertThat(sessions.open(cookie)).isEqualTo(new SessionState.Ended());
        assertThat(sessions(NOW, this::renewing).open(cookie)).isEqualTo(new SessionState.Ended());
    }

    @Test
    void keepsTheSessionWhileKeycloakIsAway() {
        TokenRenewal away = tokens -> new TokenRenewal.Outcome.Unreachable(new IOException("away"));
        var cookie = sessions(NOW, away).start(tokens("first", Duration.ofSeconds(5)));

        assertThat(sessions(NOW, away).open(cookie)).isInstanceOf(SessionState.Live.class);
        assertThat(sessions(NOW.plusSeconds(6), away).open(cookie)).isInstanceOf(SessionState.Unknown.class);
        assertThat(sessions(NOW.plusSeconds(6), this::renewing).open(cookie)).isInstanceOf(SessionState.Live.class);
    }

    @Test
    void knowsNothingOfAnUnknownCookieOrOfAnotherKey() {
        var cookie = sessions(NOW, this::renewing).start(tokens("first", Duration.ofMinutes(5)));
        var otherKey = new Sessions(database, new SessionCipher(KEY + "!"), this::renewing, Clock.systemUTC());

        assertThat(sessions(NOW, this::renewing).open("unknown")).isEqualTo(new SessionState.Ended());
        assertThat(otherKey.open(cookie)).isEqualTo(new SessionState.Ended());
    }

    @Test
    void refusesTokensOfAnotherRow() throws SQLException {
        var sessions = sessions(NOW, this::renewing);
        var mine = sessions.start(tokens("mine", Duration.ofMinutes(5)));
        var theirs = sessions.start(tokens("theirs", Duration.ofMinutes(5)));
        var cipher = new SessionCipher(KEY);

        try (var connection = database.getConnection();
                var swap = connection.prepareStatement(
                        "update session set tokens = (select tokens from session where id_hash = ?) where id_hash = ?")) {
            swap.setBytes(1, cipher.idOf(theirs).hash());
            swap.setBytes(2, cipher.idOf(mine).hash());
            swap.execute();
        }

        assertThat(sessions.open(mine)).isEqualTo(new SessionState.Ended());
    }

    @Test
    void forgetsWhatIsOver() throws SQLException {
        var sessions = sessions(NOW, this::renewing);
        var cookie = sessions.start(tokens("first", Duration.ofMinutes(5)));

        sessions(NOW.plus(Duration.ofHours(2)), this::renewing).sweep();

        assertThat(sessions.open(cookie)).isEqualTo(new SessionState.Ended());
    }

    private Sessions sessions(Instant now, TokenRenewal renewal) {
        return new Sessions(database, new SessionCipher(KEY), renewal, Clock.fixed(now, ZoneOffset.UTC));
    }

    private TokenRenewal.Outcome renewing(Tokens before) {
        renewed.add(before);
        return new TokenRenewal.Outcome.Renewed(tokens("renewed", Duration.ofMinutes(5)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Tokens tokens(String name, Duration access) {
        return new Tokens(
                "id of " + name, jwt(name, NOW.plus(access)), jwt(name + " refresh", NOW.plus(Duration.ofHours(1))));
    }

    private static String jwt(String name, Instant expiry) {
        var payload = "{\"sub\":\"%s\",\"exp\":%d}".formatted(name, expiry.getEpochSecond());
        return "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".s";
    }
}
