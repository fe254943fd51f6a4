package ru.estafeta.testkit.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka broker that is its own controller (KRaft).
 *
 * <p>{@code --data DIR}, {@code --port N} and {@code --controller-port N} on loopback, {@code --topics a,b:6,c} with
 * {@code --partitions N} for those that name no number (default 4), {@code --life stdin|pid:N}. Prints
 * {@code READY kafka 127.0.0.1:N} when every topic is there. Missing topics are created at each start; those that exist
 * keep their partitions, since another number would tear the order of a key apart. Topics that nobody listed are refused:
 * a misspelt name must not become a topic.
 */
public final class KafkaServer implements AutoCloseable {

    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;

    private KafkaServer(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    public static void main(String... arguments) {
        Lifetime.run("Kafka", () -> {
            ServerLog.quiet();
            var options = Options.parse(arguments);
            int partitions = options.optional("partitions").isPresent() ? options.number("partitions") : 4;
            var topics = topics(options.optional("topics").orElse(""), partitions);
            var kafka = start(options.path("data"), options.number("port"), options.number("controller-port"));
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop-kafka"));
            kafka.create(topics);
            options.optional("life").ifPresent(Lifetime::follow);
            System.out.println("READY kafka " + kafka.bootstrap());
            Thread.currentThread().join();
        });
    }

    /** Reads {@code name} or {@code name:partitions}, separated by commas. */
    static Map<String, Integer> topics(String list, int partitions) {
        return Arrays.stream(list.split(",", -1))
                .map(String::trim)
                .filter(topic -> !topic.isEmpty())
                .map(topic -> topic.split(":", 2))
                .collect(Collectors.toUnmodifiableMap(
                        parts -> parts[0], parts -> parts.length == 2 ? Integer.parseInt(parts[1]) : partitions));
    }

    static KafkaServer start(Path data, int port, int controllerPort) throws IOException {
        Files.createDirectories(data);
        var settings = settings(data, port, controllerPort);
        var file = data.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        format(file, clusterId(data.resolve("cluster-id")));
        var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new KafkaServer(server, port);
    }

    /** The storage belongs to one cluster for good. */
    private static String clusterId(Path file) throws IOException {
        if (!Files.exists(file)) {
            var complete = Files.writeString(
                    file.resolveSibling("cluster-id.new"), Uuid.randomUuid().toString());
            Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    private static void format(Path settings, String clusterId) {
        var output = new ByteArrayOutputStream();
        int code = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "--cluster-id", clusterId, "--config", settings.toString()
                },
                new PrintStream(output, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new ServerRefused("the storage cannot be formatted: "
                    + output.toString(StandardCharsets.UTF_8).trim());
        }
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", data.resolve("log").toString()),
                Map.entry("auto.create.topics.enable", "false")));
        // One broker: one copy of everything.
        settings.putAll(Map.of(
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0"));
        // Facts are kept for good, since every projection can be rebuilt from them; a stand that was off for a month
        // goes on where it stopped.
        settings.putAll(Map.of(
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1",
                "offsets.retention.minutes", Integer.toString(10 * 365 * 24 * 60)));
        // A broker of one region needs few threads and little memory; the cleaner alone would take 128 MB.
        settings.putAll(Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.segment.bytes", "67108864",
                "log.index.size.max.bytes", "1048576"));
        return settings;
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    void create(Map<String, Integer> topics) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()))) {
            var present = admin.listTopics().names().get();
            List<NewTopic> missing = topics.entrySet().stream()
                    .filter(topic -> !present.contains(topic.getKey()))
                    .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
