package ru.estafeta.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import ru.estafeta.contracts.Event;
import ru.estafeta.contracts.EventType;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.time.IdGenerator;

/** Says in the current transaction what happened; the relay sends it after the commit. */
@ApplicationScoped
public class Outbox {

    private static final String APPEND = """
            insert into outbox (topic, key, type, event_id, version, occurred_at, payload) values (?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxRelay relay;
    private final Clock clock;
    private final IdGenerator ids;

    Outbox(
            DataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            OutboxRelay relay,
            Clock clock,
            IdGenerator ids) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        var type = EventType.of(event);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            statement.setString(1, type.topic());
            statement.setString(2, event.key());
            statement.setString(3, type.name());
            statement.setObject(4, ids.next());
            statement.setLong(5, event.version());
            statement.setObject(6, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setString(7, EventJson.write(event));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Outbox: cannot append " + type.name(), e);
        }
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
