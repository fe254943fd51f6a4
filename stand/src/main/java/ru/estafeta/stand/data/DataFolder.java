package ru.estafeta.stand.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.console.Failure;

/**
 * Everything that outlives a run of the stand: databases, Kafka's log, Keycloak's home, secrets, ports, logs. One
 * launcher at a time works on it.
 */
public final class DataFolder {

    private static final long SPACE_NEEDED = 2_000_000_000L;
    private static final String MARK = "stand.properties";
    private static final String LOCK = "lock";
    private static final int OLD_LOGS = 3;

    private final Path folder;
    private final Properties state;

    @SuppressWarnings("unused") // held until the process ends
    private final FileLock lock;

    private DataFolder(Path folder, Properties state, FileLock lock) {
        this.folder = folder;
        this.state = state;
        this.lock = lock;
    }

    /**
     * @param fresh delete what is there first
     * @param empty the folder is not for the demo region
     */
    public static DataFolder open(Path folder, boolean fresh, boolean empty) throws IOException, InterruptedException {
        try {
            requireOurs(folder);
            Files.createDirectories(folder);
            var lock = lock(folder);
            Leftovers.awaitEnd(mark(folder));
            if (fresh) {
                clear(folder);
            }
            requireSpace(folder);
            var state = KeptProperties.read(folder.resolve(MARK));
            if (empty && "true".equals(state.getProperty("demo"))) {
                throw new Failure("The data in %s are the demo region: --empty needs --fresh or another --data"
                        .formatted(folder));
            }
            state.putIfAbsent("demo", Boolean.toString(!empty));
            KeptProperties.write(folder.resolve(MARK), state);
            var data = new DataFolder(folder, state, lock);
            ReleaseFolder.delete(data.path("tmp"));
            Files.createDirectories(data.path("tmp"));
            return data;
        } catch (AccessDeniedException e) {
            throw new Failure("No right to write to " + e.getFile() + " (made by another user?)", e);
        }
    }

    /** Stands in the command line of every Java process that works on this folder, as a setting of its scratch files. */
    public String mark() {
        return mark(folder);
    }

    private static String mark(Path folder) {
        return "-Djava.io.tmpdir=" + folder.resolve("tmp");
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public boolean isDemo() {
        return Boolean.parseBoolean(state.getProperty("demo"));
    }

    public boolean isDemoLoaded() {
        return Boolean.parseBoolean(state.getProperty("demo-loaded"));
    }

    public void demoLoaded() throws IOException {
        state.setProperty("demo-loaded", "true");
        KeptProperties.write(folder.resolve(MARK), state);
    }

    /** A new log for a part; the last few are kept beside it as {@code name.log.1} and so on. */
    public Path newLog(String part) {
        var log = path("logs").resolve(part + ".log");
        try {
            Files.createDirectories(log.getParent());
            for (int age = OLD_LOGS; age > 0; age--) {
                var younger = age == 1 ? log : log.resolveSibling(part + ".log." + (age - 1));
                if (Files.exists(younger)) {
                    Files.move(younger, log.resolveSibling(part + ".log." + age), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never deletes or fills a folder that belongs to somebody else. */
    private static void requireOurs(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARK))) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure("Not a folder: " + folder);
        }
        try (var content = Files.list(folder)) {
            if (content.anyMatch(file -> !file.endsWith(LOCK))) {
                throw new Failure("%s holds other files; --data needs an empty or a new folder".formatted(folder));
            }
        }
    }

    @SuppressWarnings("resource") // the channel lives as long as the lock
    private static FileLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw new Failure("This process already works on " + folder, e);
        }
        throw new Failure(
                "Another stand works on %s. Stop it, or give this one its own: --data DIR --port N".formatted(folder));
    }

    private static void clear(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            for (Path each : content.filter(path -> !path.endsWith(LOCK)).toList()) {
                ReleaseFolder.delete(each);
            }
        }
    }

    private static void requireSpace(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < SPACE_NEEDED) {
            throw new Failure("The disk is full: %d MB free at %s, the stand needs %d MB"
                    .formatted(free / 1_000_000, folder, SPACE_NEEDED / 1_000_000));
        }
    }
}
