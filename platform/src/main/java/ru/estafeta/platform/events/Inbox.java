package ru.estafeta.platform.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import ru.estafeta.platform.caller.SystemScope;

/**
 * Applies incoming events exactly once: the ids of a batch are kept in the transaction of its effect. An event that
 * cannot be applied is parked with the reason and later ones of its key wait behind it, so that nothing is lost and
 * nothing else stops; see {@link ParkedEvents}. When the database is away the batch is tried until it comes back.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final DataSource dataSource;
    private final ParkedEvents parked;

    Inbox(DataSource dataSource, ParkedEvents parked) {
        this.dataSource = dataSource;
        this.parked = parked;
    }

    /**
     * @param consumer name under which this consumer remembers what it has applied
     * @param effect applies events that are new, in the order of the wire, inside the transaction
     */
    public void deliver(String consumer, ConsumerRecords<String, String> records, Consumer<List<Received>> effect) {
        parked.register(consumer, effect);
        var messages = StreamSupport.stream(records.spliterator(), false)
                .map(Message::of)
                .filter(Message::isKnown)
                .toList();
        while (!messages.isEmpty()) {
            try {
                SystemScope.run(() -> deliverOrPark(consumer, messages, effect));
                return;
            } catch (RuntimeException unavailable) {
                LOG.warnf("%s: a batch waits for the database: %s", consumer, unavailable.toString());
                pause();
            }
        }
    }

    private void deliverOrPark(String consumer, List<Message> messages, Consumer<List<Received>> effect) {
        try {
            apply(consumer, messages, effect);
        } catch (RuntimeException oneOfThemFails) {
            for (var message : messages) {
                try {
                    apply(consumer, List.of(message), effect);
                } catch (RuntimeException cause) {
                    parked.park(consumer, message, cause);
                }
            }
        }
    }

    private void apply(String consumer, List<Message> messages, Consumer<List<Received>> effect) {
        QuarkusTransaction.requiringNew().run(() -> {
            var blocked = parked.blocked(consumer, messages);
            blocked.forEach(message -> parked.parkBehind(consumer, message));
            var unseen = unseen(
                    consumer,
                    messages.stream().filter(m -> !blocked.contains(m)).toList());
            if (!unseen.isEmpty()) {
                effect.accept(unseen.stream().map(Message::read).toList());
            }
        });
    }

    private List<Message> unseen(String consumer, List<Message> messages) {
        var fresh = remember(consumer, messages.stream().map(Message::id).collect(Collectors.toUnmodifiableSet()));
        var once = new ArrayList<Message>();
        for (var message : messages) {
            if (fresh.remove(message.id())) {
                once.add(message);
            }
        }
        return once;
    }

    private Set<UUID> remember(String consumer, Collection<UUID> events) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        insert into inbox (consumer, event_id) select ?, unnest(?)
                        on conflict do nothing returning event_id""")) {
            statement.setString(1, consumer);
            statement.setArray(2, uuids(connection, events));
            var fresh = new java.util.HashSet<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getObject(1, UUID.class));
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw new IllegalStateException("Inbox: cannot remember events", e);
        }
    }

    private static java.sql.Array uuids(Connection connection, Collection<UUID> events) throws SQLException {
        return connection.createArrayOf("uuid", events.toArray());
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", stopped);
        }
    }
}
