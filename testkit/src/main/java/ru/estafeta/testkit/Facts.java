package ru.estafeta.testkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.Event;
import ru.estafeta.contracts.EventType;

/** The other services, played by the test: tells the service under test what they would, and hears what it tells them. */
public final class Facts {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Facts() {}

    /** Sends the events in this order, each as a fact of its own that happened now. */
    public static void publish(Event... events) {
        publish(Arrays.asList(events));
    }

    /** @see #publish(Event...) */
    public static void publish(List<? extends Event> events) {
        send(events.stream().map(event -> fact(event, UUID.randomUUID())).toList());
    }

    /** Sends the event under a given id: the same id again is a repeat, which a consumer must not apply twice. */
    public static void publishAs(UUID id, Event event) {
        send(List.of(fact(event, id)));
    }

    /** Sends what is no event: broken JSON under a real type, or a type that nobody knows. */
    public static void publishRaw(String topic, String key, String type, String payload) {
        send(List.of(record(topic, key, type, UUID.randomUUID(), 1, payload)));
    }

    /** Everything that lies on the topic, in order within each key. */
    public static List<Fact> on(String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", brokers(), "auto.offset.reset", "earliest", "enable.auto.commit", "false");
        var facts = new ArrayList<Fact>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> received : consumer.poll(Duration.ofMillis(100))) {
                    EventType.named(header(received, "ce_type"))
                            .map(type -> read(received, type))
                            .ifPresent(facts::add);
                }
            }
        }
        return List.copyOf(facts);
    }

    /** Waits until the service under test has told such an event, and returns it; fails after 10 s. */
    public static <E extends Event> E await(Class<E> type, Predicate<? super E> wanted) {
        return type.cast(awaitFact(type, wanted).event());
    }

    /** As {@link #await}, with the attributes around the event. */
    public static <E extends Event> Fact awaitFact(Class<E> type, Predicate<? super E> wanted) {
        return Awaitility.await(type.getSimpleName())
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> topicsOf(type).stream()
                                .flatMap(topic -> on(topic).stream())
                                .filter(fact -> type.isInstance(fact.event()) && wanted.test(type.cast(fact.event())))
                                .toList(),
                        facts -> !facts.isEmpty())
                .getLast();
    }

    private static List<String> topicsOf(Class<? extends Event> type) {
        return EventType.ALL.stream()
                .filter(known -> type.isAssignableFrom(known.record()))
                .map(EventType::topic)
                .distinct()
                .toList();
    }

    private static void send(List<ProducerRecord<String, String>> records) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", brokers(),
                "acks", "all",
                "max.block.ms", "10000",
                "request.timeout.ms", "5000",
                "delivery.timeout.ms", "10000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            records.forEach(record -> sent.add(producer.send(record)));
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ProducerRecord<String, String> fact(Event event, UUID id) {
        var type = EventType.of(event);
        return record(type.topic(), event.key(), type.name(), id, event.version(), write(event));
    }

    private static ProducerRecord<String, String> record(
            String topic, String key, String type, UUID id, long version, String payload) {
        var message = new ProducerRecord<>(topic, key, payload);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/testkit",
                        "ce_time",
                        Instant.now().toString(),
                        "ce_aggregateversion",
                        Long.toString(version),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static Fact read(ConsumerRecord<String, String> received, EventType type) {
        try {
            return new Fact(
                    UUID.fromString(header(received, "ce_id")),
                    received.topic(),
                    received.key(),
                    type.name(),
                    header(received, "ce_source"),
                    Instant.parse(header(received, "ce_time")),
                    Long.parseLong(header(received, "ce_aggregateversion")),
                    received.value(),
                    JSON.readValue(received.value(), type.record()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.name() + " on " + received.topic() + ": " + received.value(), e);
        }
    }

    private static String write(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> received, String name) {
        var header = received.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String brokers() {
        @Nullable String brokers = System.getProperty(Infra.KAFKA);
        if (brokers == null) {
            throw new IllegalStateException("No broker: Facts work in a test with @WithEstafeta");
        }
        return brokers;
    }
}
