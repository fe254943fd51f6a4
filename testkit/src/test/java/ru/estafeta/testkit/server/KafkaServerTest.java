package ru.estafeta.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand's broker: facts stay, and a misspelt topic does not come into being. */
class KafkaServerTest {

    @TempDir
    Path folder;

    @Test
    void keepsFactsAndKnowsOnlyListedTopics() throws Exception {
        int port = freePort();
        int controllerPort = freePort();
        try (var first = start(port, controllerPort, "facts:1,others").untilReady()) {
            send(port, "facts", "kept");
            assertThatThrownBy(() -> send(port, "fcats", "lost")).hasCauseInstanceOf(TimeoutException.class);
            assertThat(first.endOfInput()).isZero();
        }
        try (var second = start(port, controllerPort, "facts:3,others,later:2").untilReady()) {
            assertThat(second.said().lines()).contains("READY kafka 127.0.0.1:" + port);
            assertThat(read(port)).containsExactly("kept");
            assertThat(partitions(port, "facts")).as("order of keys holds").isEqualTo(1);
            assertThat(partitions(port, "others")).isEqualTo(4);
            assertThat(partitions(port, "later")).isEqualTo(2);
            second.kill();
        }
        try (var third = start(port, controllerPort, "facts").untilReady()) {
            assertThat(read(port)).as("after kill -9").containsExactly("kept");
            assertThat(third.endOfInput()).isZero();
        }
    }

    private ServerProcess start(int port, int controllerPort, String topics) throws IOException {
        return ServerProcess.start(
                KafkaServer.class,
                folder.resolve("output"),
                "--data",
                folder.resolve("data").toString(),
                "--port",
                Integer.toString(port),
                "--controller-port",
                Integer.toString(controllerPort),
                "--topics",
                topics,
                "--life",
                "stdin");
    }

    private static void send(int port, String topic, String value) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of("bootstrap.servers", "127.0.0.1:" + port, "max.block.ms", "3000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> read(int port) {
        var settings = Map.<String, Object>of("bootstrap.servers", "127.0.0.1:" + port);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition("facts", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
                    .map(message -> message.value())
                    .toList();
        }
    }

    private static int partitions(int port, String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
