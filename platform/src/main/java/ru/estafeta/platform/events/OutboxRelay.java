package ru.estafeta.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox holds, in order and in batches, and deletes what the broker has confirmed. One relay works at
 * a time, under an advisory lock; a batch that fails stays and is sent again, so the wire may see an event twice.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x6573746166657461L;
    private static final String TAKE_BATCH = """
            with batch as (
                delete from outbox where id in (select id from outbox order by id limit 2000)
                returning id, topic, key, type, event_id, version, occurred_at, payload)
            select * from batch order by id""";
    private static final long POLL_MILLIS = 500;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 1_000;

    private final DataSource dataSource;
    private final String brokers;
    private final String source;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable Producer<String, String> producer;

    OutboxRelay(
            DataSource dataSource,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.dataSource = dataSource;
        this.brokers = brokers;
        this.source = "/" + application;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::loop);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
        if (producer != null) {
            producer.close(java.time.Duration.ofSeconds(2));
        }
    }

    void wake() {
        work.release();
    }

    private void loop() {
        while (running) {
            try {
                work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                work.drainPermits();
                while (running && relayBatch() > 0) {
                    work.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | RuntimeException failed) {
                LOG.warnf("Events wait in the outbox, next try in a second: %s", failed.toString());
                pause();
            }
        }
    }

    private int relayBatch() throws SQLException, InterruptedException, ExecutionException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var sent = lock(connection) ? sendAll(connection) : 0;
                connection.commit();
                return sent;
            } catch (SQLException | InterruptedException | ExecutionException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private int sendAll(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> confirmations = new ArrayList<>();
        try (var statement = connection.prepareStatement(TAKE_BATCH);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                confirmations.add(producer().send(message(rows)));
            }
        }
        for (var confirmation : confirmations) {
            confirmation.get();
        }
        return confirmations.size();
    }

    private ProducerRecord<String, String> message(ResultSet row) throws SQLException {
        var message = new ProducerRecord<>(row.getString("topic"), row.getString("key"), row.getString("payload"));
        header(message, CloudEvents.SPEC_VERSION, "1.0");
        header(message, CloudEvents.ID, row.getString("event_id"));
        header(message, CloudEvents.TYPE, row.getString("type"));
        header(message, CloudEvents.SOURCE, source);
        header(message, CloudEvents.TIME, occurredAt(row).toString());
        header(message, CloudEvents.AGGREGATE_VERSION, Long.toString(row.getLong("version")));
        header(message, CloudEvents.CONTENT_TYPE, "application/json");
        return message;
    }

    private static Instant occurredAt(ResultSet row) throws SQLException {
        return row.getObject("occurred_at", OffsetDateTime.class).toInstant();
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers", brokers,
                            "acks", "all",
                            "enable.idempotence", "true",
                            "linger.ms", "2",
                            "max.block.ms", "5000",
                            "request.timeout.ms", "5000",
                            "delivery.timeout.ms", "10000"),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
