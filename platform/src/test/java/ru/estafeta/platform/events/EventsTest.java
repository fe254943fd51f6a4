package ru.estafeta.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.MeetingHeldV1;
import ru.estafeta.contracts.MeetingKind;
import ru.estafeta.contracts.MeetingStateV1;
import ru.estafeta.contracts.Topics;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.sample.MeetingFacts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class EventsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HELD = "ru.estafeta.participants.meeting.held.v1";

    @Inject
    Outbox outbox;

    @Inject
    ParkedEvents parked;

    @Inject
    MeetingFacts facts;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private final UUID pair = UUID.randomUUID();
    private final UUID bystander = UUID.randomUUID();

    @AfterEach
    void mend() {
        facts.failNoMore();
        parked.retry();
    }

    @Test
    void whatIsCommittedArrivesOnceAndInOrder() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(held(1, pair));
            outbox.append(held(2, pair));
        });
        QuarkusTransaction.requiringNew().run(() -> outbox.append(held(3, pair)));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts.versionsAppliedOf(pair)).containsExactly(1L, 2L, 3L));
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(held(1, pair));
                    throw new IllegalStateException("The change did not happen");
                }))
                .hasMessageContaining("did not happen");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(held(1, bystander)));

        awaitFirstOf(bystander);
        assertThat(facts.versionsAppliedOf(pair)).isEmpty();
    }

    @Test
    void repeatedMessageTakesEffectOnce() throws Exception {
        var id = UUID.randomUUID();
        send(id, held(1, pair));
        send(id, held(1, pair));
        send(UUID.randomUUID(), held(2, pair));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts.versionsAppliedOf(pair)).containsExactly(1L, 2L));
    }

    @Test
    void failingEventWaitsWithLaterOnesOfItsKeyWhileOthersGoOn() throws Exception {
        var poison = held(1, pair);
        facts.failOn(poison.meeting().id());
        send(UUID.randomUUID(), poison);
        send(UUID.randomUUID(), held(2, pair));
        send(UUID.randomUUID(), held(1, bystander));
        awaitFirstOf(bystander);
        assertThat(facts.versionsAppliedOf(pair)).isEmpty();

        facts.failNoMore();
        await().atMost(SOON).untilAsserted(() -> {
            parked.retry();
            assertThat(facts.versionsAppliedOf(pair)).containsExactly(1L, 2L);
        });
    }

    @Test
    void unreadableAndUnknownMessagesStopNothing() throws Exception {
        send(UUID.randomUUID(), "unreadable", HELD, "not json");
        send(UUID.randomUUID(), "unknown", "ru.estafeta.participants.meeting.postponed.v7", "{}");
        send(UUID.randomUUID(), held(1, bystander));

        awaitFirstOf(bystander);
    }

    private void awaitFirstOf(UUID expected) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(facts.versionsAppliedOf(expected)).containsExactly(1L));
    }

    private static MeetingHeldV1 held(long version, UUID pair) {
        return new MeetingHeldV1(new MeetingStateV1(
                UUID.randomUUID(),
                version,
                pair,
                UUID.randomUUID(),
                MeetingKind.WORK,
                LocalDate.of(2026, 11, 20),
                false));
    }

    private void send(UUID id, MeetingHeldV1 event) throws Exception {
        send(id, event.key(), HELD, EventJson.write(event));
    }

    private void send(UUID id, String key, String type, String payload) throws Exception {
        var message = new ProducerRecord<>(Topics.PARTICIPANTS_MEETING, key, payload);
        message.headers().add("ce_id", id.toString().getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        }
    }
}
