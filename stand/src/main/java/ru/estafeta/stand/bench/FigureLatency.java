package ru.estafeta.stand.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import ru.estafeta.contracts.Topics;
import ru.estafeta.stand.console.Failure;
import ru.estafeta.stand.demo.DemoApi;

/**
 * How long an event takes to the region's figure while 200 of them come in every second: a hundred people become known
 * and a hundred pairs are approved, and each raises the figure by one. Played in the place of participants-service,
 * since two cores that also serve the callers do not carry that many changes through its API.
 */
final class FigureLatency {

    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");
    private static final int PEOPLE_PER_SECOND = 100;
    private static final int PEOPLE = 2_000;
    private static final long POLL_MILLIS = 10;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final String PERSON = """
            {"person":{"pseudonym":"%s","version":1,"kind":"PUPIL","birthMonth":"%s"}}""";
    private static final String PAIR = """
            {"pair":{"id":"%s","version":2,"organisation":"%s","form":"PUPIL_PUPIL","status":"APPROVED","startsOn":"%s",
            "order":{"number":"1-ОД","date":"%3$s"},"members":[{"participation":"%s","person":"%s","role":"MENTEE",
            "organisation":"%2$s"}]}}""";

    private final DemoApi api;
    private final int kafkaPort;
    private final LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    private final UUID school;

    FigureLatency(DemoApi api, int kafkaPort) {
        KAFKA.setLevel(Level.WARNING);
        this.api = api;
        this.kafkaPort = kafkaPort;
        this.school = UUID.fromString(api.get("armavir", "/organisations?type=SCHOOL")
                .path("items")
                .path(0)
                .path("id")
                .asText());
    }

    /** @return milliseconds within which 99 of 100 events were visible */
    double p99() throws InterruptedException {
        int before = numerator();
        var sent = new ArrayList<Long>(PEOPLE);
        var sender = Thread.ofPlatform().name("events").start(() -> send(sent));
        var seen = watch(before);
        sender.join();
        var waits = new ArrayList<Long>();
        for (int i = 0; i < PEOPLE; i++) {
            waits.add(seen.get(i) - sent.get(i));
        }
        waits.sort(null);
        return waits.get(PEOPLE * 99 / 100) / 1e6;
    }

    private void send(List<Long> sent) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", "127.0.0.1:" + kafkaPort, "acks", "all", "linger.ms", "2");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            long begin = System.nanoTime();
            for (int i = 0; i < PEOPLE; i++) {
                long due = begin + i * TimeUnit.SECONDS.toNanos(1) / PEOPLE_PER_SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                sent.add(System.nanoTime());
                send(producer);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Producer<String, String> producer) {
        var person = UUID.randomUUID().toString().replace("-", "").repeat(2);
        var pair = UUID.randomUUID();
        var started = today.minusDays(1);
        producer.send(message(
                Topics.PARTICIPANTS_PERSON,
                person,
                "ru.estafeta.participants.person.facts-known.v1",
                PERSON.formatted(person, today.minusYears(13).toString().substring(0, 7))));
        producer.send(message(
                Topics.PARTICIPANTS_PAIR,
                pair.toString(),
                "ru.estafeta.participants.pair.approved.v1",
                PAIR.formatted(pair, school, started, UUID.randomUUID(), person)));
    }

    private static ProducerRecord<String, String> message(String topic, String key, String type, String payload) {
        var message = new ProducerRecord<>(topic, key, payload);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", type,
                        "ce_source", "/bench",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** @return when each of the people was first visible in the figure */
    private List<Long> watch(int before) throws InterruptedException {
        var seen = new ArrayList<Long>(PEOPLE);
        long end = System.nanoTime() + PATIENCE;
        while (seen.size() < PEOPLE) {
            int visible = numerator() - before;
            long now = System.nanoTime();
            while (seen.size() < visible) {
                seen.add(now);
            }
            if (now > end) {
                throw new Failure("Only %d of %d people are visible in the figure".formatted(seen.size(), PEOPLE));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return seen;
    }

    private int numerator() {
        return api.get("region", "/indicators/mentees-10-19/values?period=" + today.getYear())
                .path("items")
                .path(0)
                .path("numerator")
                .asInt();
    }
}
