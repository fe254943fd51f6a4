package ru.estafeta.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import ru.estafeta.platform.caller.SystemScope;

/**
 * Events that could not be applied. They are tried again every few minutes in their order, so that a mended service
 * catches up by itself; their number is the metric {@code estafeta.events.parked}.
 */
@ApplicationScoped
class ParkedEvents {

    private static final Logger LOG = Logger.getLogger(ParkedEvents.class);
    private static final String BEHIND = "Waits for an earlier event of the same key";

    private final DataSource dataSource;
    private final Clock clock;
    private final Map<String, Consumer<List<Received>>> effects = new ConcurrentHashMap<>();

    ParkedEvents(DataSource dataSource, Clock clock, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.clock = clock;
        metrics.gauge("estafeta.events.parked", this, ParkedEvents::count);
    }

    void register(String consumer, Consumer<List<Received>> effect) {
        effects.putIfAbsent(consumer, effect);
    }

    /** Reasons name the failure, never the values: they end in logs. */
    void park(String consumer, Message message, RuntimeException cause) {
        LOG.errorf(
                "%s parks %s %s: %s",
                consumer, message.type(), message.id(), cause.getClass().getName());
        QuarkusTransaction.requiringNew().run(() -> insert(consumer, message, rootOf(cause)));
    }

    void parkBehind(String consumer, Message message) {
        insert(consumer, message, BEHIND);
    }

    /** Those of the messages that must wait since an earlier event of their key is parked. */
    Set<Message> blocked(String consumer, List<Message> messages) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "select distinct topic, key from parked_event where consumer = ?")) {
            statement.setString(1, consumer);
            var keys = new HashSet<List<String>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.add(List.of(rows.getString(1), rows.getString(2)));
                }
            }
            var blocked = new HashSet<Message>();
            for (var message : messages) {
                if (keys.contains(List.of(message.topic(), message.key()))) {
                    blocked.add(message);
                }
            }
            return blocked;
        } catch (SQLException e) {
            throw new IllegalStateException("Parked events: cannot read", e);
        }
    }

    @Scheduled(every = "3m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void retry() {
        for (var consumer : effects.keySet()) {
            var stuck = new HashSet<List<String>>();
            for (var one : all(consumer)) {
                var key = List.of(one.message().topic(), one.message().key());
                if (!stuck.contains(key) && !applied(consumer, one)) {
                    stuck.add(key);
                }
            }
        }
    }

    private boolean applied(String consumer, Parked parked) {
        var effect = effects.get(consumer);
        if (effect == null) {
            return false;
        }
        try {
            SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> {
                effect.accept(List.of(parked.message().read()));
                forget(consumer, parked);
            }));
            return true;
        } catch (RuntimeException still) {
            LOG.warnf(
                    "%s: %s still cannot be applied", consumer, parked.message().id());
            return false;
        }
    }

    private void forget(String consumer, Parked parked) {
        try (var connection = dataSource.getConnection()) {
            execute(connection, "delete from parked_event where id = ?", parked.id());
            execute(
                    connection,
                    "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing",
                    consumer,
                    parked.message().id());
        } catch (SQLException e) {
            throw new IllegalStateException("Parked events: cannot forget", e);
        }
    }

    private void insert(String consumer, Message message, String reason) {
        try (var connection = dataSource.getConnection()) {
            execute(
                    connection,
                    """
                    insert into parked_event (consumer, event_id, topic, key, type, payload, reason)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                    consumer,
                    message.id(),
                    message.topic(),
                    message.key(),
                    message.type(),
                    message.payload(),
                    reason);
        } catch (SQLException e) {
            throw new IllegalStateException("Parked events: cannot park", e);
        }
    }

    private List<Parked> all(String consumer) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "select id, event_id, topic, key, type, payload from parked_event where consumer = ? order by id")) {
            statement.setString(1, consumer);
            var found = new ArrayList<Parked>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Parked(
                            rows.getLong("id"),
                            new Message(
                                    rows.getObject("event_id", UUID.class),
                                    rows.getString("topic"),
                                    rows.getString("key"),
                                    rows.getString("type"),
                                    clock.instant(),
                                    rows.getString("payload"))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Parked events: cannot read", e);
        }
    }

    private double count() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select count(*) from parked_event");
                var row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException unavailable) {
            return Double.NaN;
        }
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getName();
    }

    private record Parked(long id, Message message) {}
}
