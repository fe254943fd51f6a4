package ru.estafeta.stand.build;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Properties;
import ru.estafeta.stand.console.Failure;

/**
 * {@code .estafeta/release}: {@code <component>/<fingerprint of its sources>/}, each written once and complete or not
 * there at all. The file {@code current} names the versions that the next start takes.
 */
public final class ReleaseFolder {

    private final Path folder;
    private final Properties current = new Properties();

    public ReleaseFolder(Path root) {
        folder = root.resolve(".estafeta/release");
        var file = folder.resolve("current");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                current.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where the current version of the component lies. */
    public Path current(String component) {
        var version = current.getProperty(component);
        if (version == null) {
            throw new Failure("Not built yet: " + component + ". Run ./estafeta build");
        }
        return folder.resolve(component).resolve(version);
    }

    /** A folder beside the versions for what the stand derives from them: unpacked servers, caches. */
    public Path shared(String name) throws IOException {
        return Files.createDirectories(folder.resolve("shared").resolve(name));
    }

    boolean has(String component, String version) {
        return Files.isDirectory(folder.resolve(component).resolve(version));
    }

    /** An empty folder to be filled and then handed to {@link #publish}. */
    Path draft(String component) throws IOException {
        var draft = folder.resolve(component).resolve("draft");
        delete(draft);
        return Files.createDirectories(draft);
    }

    void publish(String component, String version) throws IOException {
        var target = folder.resolve(component).resolve(version);
        Files.move(folder.resolve(component).resolve("draft"), target, StandardCopyOption.ATOMIC_MOVE);
    }

    void use(String component, String version) {
        current.setProperty(component, version);
    }

    void save() throws IOException {
        Files.createDirectories(folder);
        var written = folder.resolve("current.new");
        try (Writer writer = Files.newBufferedWriter(written)) {
            current.store(writer, null);
        }
        Files.move(written, folder.resolve("current"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Held by a running stand: its versions stay on disk while somebody builds the next ones. */
    @SuppressWarnings("resource") // the channel lives as long as the lock
    public FileLock keep() throws IOException {
        return lockFile().lock(0, Long.MAX_VALUE, true);
    }

    /** Deletes what no next start takes, unless a stand runs. */
    void deleteOld() throws IOException {
        try (var channel = lockFile();
                var lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            for (String component : current.stringPropertyNames()) {
                try (var versions = Files.newDirectoryStream(folder.resolve(component))) {
                    for (Path version : versions) {
                        if (!version.equals(current(component))) {
                            delete(version);
                        }
                    }
                }
            }
        }
    }

    private FileChannel lockFile() throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(
                folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    public static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var walk = Files.walk(path)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
