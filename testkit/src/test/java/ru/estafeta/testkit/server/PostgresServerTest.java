package ru.estafeta.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand keeps people's work in this server: whatever happens to its process, the data is there again. */
class PostgresServerTest {

    /** Unpacked once for all tests, as two stands on one machine share it. */
    private static final Path BINARIES = Path.of("target/binaries").toAbsolutePath();

    @TempDir
    Path folder;

    private int port;

    @BeforeEach
    void prepare() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Files.writeString(folder.resolve("passwords"), """
                superuser=s
                roadmaps.owner=o
                roadmaps.app=a
                """);
    }

    @Test
    void keepsDataWhenStoppedKilledAndLeftBehind() throws Exception {
        try (var first = start().untilReady()) {
            execute("create table kept (id int); insert into kept values (1)");
            assertThat(setting("fsync")).isEqualTo("on");
            assertThat(setting("synchronous_commit")).isEqualTo("on");
            assertThat(setting("full_page_writes")).isEqualTo("on");
            assertThat(first.endOfInput()).isZero();
        }
        try (var second = start().untilReady()) {
            assertThat(count()).isEqualTo(1);
            execute("insert into kept values (2)");
            second.kill();
        }
        // PostgreSQL itself survived its JVM
        assertThat(count()).isEqualTo(2);
        try (var third = start().untilReady()) {
            assertThat(count()).isEqualTo(2);
            assertThat(third.said().lines()).contains("READY postgres 127.0.0.1:" + port);
        }
    }

    @Test
    void startsAfterFirstStartThatWasBrokenOff() throws Exception {
        var halfUnpacked = Files.createDirectories(BINARIES.resolve("PG-0123456789abcdef"));
        Files.writeString(halfUnpacked.resolve("libicuuc.so"), "half");
        var halfCluster = Files.createDirectories(folder.resolve("data/cluster"));
        Files.writeString(halfCluster.resolve("PG_VERSION"), "18");
        Files.writeString(halfCluster.resolve("postgresql.conf"), "");
        Files.writeString(folder.resolve("data/first-start-not-finished"), "");

        try (var server = start().untilReady()) {
            assertThat(server.said()).contains("READY");
            assertThat(halfUnpacked).doesNotExist();
            assertThat(folder.resolve("data/first-start-not-finished")).doesNotExist();
            assertThat(folder.resolve("data/superuser-password")).doesNotExist();
        }
    }

    @Test
    void saysInOneLineWhyItCannotStart() throws Exception {
        try (var occupied = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var server = start()) {
            assertThat(server.untilExit()).isEqualTo(1);
            assertThat(server.said().lines())
                    .containsExactly("PostgreSQL: port " + occupied.getLocalPort() + " is busy");
        }
        try (var first = start().untilReady();
                var second = start()) {
            assertThat(second.untilExit()).isEqualTo(1);
            assertThat(second.said().lines())
                    .containsExactly("PostgreSQL: Another process works on " + folder.resolve("data"));
            assertThat(first.process().isAlive()).isTrue();
        }
    }

    private ServerProcess start() throws IOException {
        return ServerProcess.start(
                PostgresServer.class,
                folder.resolve("output"),
                "--data",
                folder.resolve("data").toString(),
                "--binaries",
                BINARIES.toString(),
                "--port",
                Integer.toString(port),
                "--passwords",
                folder.resolve("passwords").toString(),
                "--durable",
                "--life",
                "stdin");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/roadmaps";
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "roadmaps_owner", "o");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String setting(String name) throws SQLException {
        return query("show " + name);
    }

    private int count() throws SQLException {
        return Integer.parseInt(query("select count(*) from kept"));
    }

    private String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "roadmaps_app", "a");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
