package ru.estafeta.testkit.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The servers of one test run: a PostgreSQL for all modules and a Kafka broker per running application, so that no
 * application ever sees what another one left. {@code --folder DIR} takes everything and is removed at the end,
 * {@code --binaries DIR} stays, {@code --life pid:N}. The file {@code DIR/control-port} appears when it is ready.
 *
 * <p>{@code POST /lease?module=M&database=D&topics=a,b} drops and creates the database, starts an empty broker (none
 * without topics) and answers with lines {@code name=value}; {@code DELETE /lease?module=M} stops the broker.
 */
public final class TestServers {

    private static final int PARTITIONS = 4;

    private final Path folder;
    private final PostgresServer postgres;
    private final Map<String, KafkaServer> brokers = new HashMap<>();
    private int brokersStarted;

    private TestServers(Path folder, PostgresServer postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    public static void main(String... arguments) {
        Lifetime.run("Test servers", () -> {
            ServerLog.quiet();
            var options = Options.parse(arguments);
            var folder = options.path("folder");
            Files.createDirectories(folder);
            var postgres = PostgresServer.start(
                    folder.resolve("postgres"), options.path("binaries"), freePort(), false, "postgres");
            var servers = new TestServers(folder, postgres);
            Runtime.getRuntime().addShutdownHook(new Thread(servers::stop, "stop-test-servers"));
            options.optional("life").ifPresent(Lifetime::follow);
            servers.listen();
            Thread.currentThread().join();
        });
    }

    private void listen() throws IOException {
        var control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        control.setExecutor(Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "control");
            thread.setDaemon(true);
            return thread;
        }));
        control.createContext("/lease", this::answer);
        control.start();
        var file = Files.writeString(
                folder.resolve("control-port.new"),
                Integer.toString(control.getAddress().getPort()));
        Files.move(file, folder.resolve("control-port"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            String body;
            try {
                body = act(exchange.getRequestMethod(), query(exchange));
            } catch (Exception e) {
                e.printStackTrace();
                status = 500;
                body = e.toString();
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String act(String method, Map<String, String> query)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        return switch (method) {
            case "GET" -> "";
            case "POST" -> lease(text(query, "module"), text(query, "database"), query.getOrDefault("topics", ""));
            case "DELETE" -> {
                release(text(query, "module"));
                yield "";
            }
            default -> throw new IllegalArgumentException("Method " + method);
        };
    }

    private String lease(String module, String name, String topics)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        release(module);
        var database = new Database(name, name + "_owner", name + "_app");
        postgres.recreate(database);
        String answer = """
                url=jdbc:postgresql://127.0.0.1:%d/%s
                owner=%s
                ownerPassword=%s
                app=%s
                appPassword=%s
                """.formatted(
                        postgres.port(),
                        name,
                        database.owner(),
                        database.ownerPassword(),
                        database.app(),
                        database.appPassword());
        if (topics.isBlank()) {
            return answer;
        }
        var broker = KafkaServer.start(folder.resolve("kafka-" + ++brokersStarted), freePort(), freePort());
        brokers.put(module, broker);
        broker.create(KafkaServer.topics(topics, PARTITIONS));
        return answer + "kafka=" + broker.bootstrap() + "\n";
    }

    private void release(String module) {
        @Nullable KafkaServer broker = brokers.remove(module);
        if (broker != null) {
            broker.close();
        }
    }

    private void stop() {
        try {
            brokers.values().forEach(KafkaServer::close);
            postgres.close();
        } finally {
            try {
                PostgresServer.delete(folder);
            } catch (IOException e) {
                System.err.println("Cannot remove " + folder + ": " + e);
            }
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        @Nullable String query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toUnmodifiableMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String text(Map<String, String> query, String name) {
        @Nullable String value = query.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Parameter missing: " + name);
        }
        return value;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
