package ru.estafeta.stand.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * JDK 25's cache of loaded and linked classes for one part: written by the JVM at the end of a training run, mapped at
 * every later start. Its name holds all that it depends on (JDK, flags, class path with sizes and times), so a cache of
 * another build is never taken and never has to be deleted in time.
 */
public final class AotCache {

    private static final int NAME_LENGTH = 12;

    private final Path file;
    private final String part;

    public AotCache(Path folder, String part, List<Path> classPath, List<String> flags) {
        this.part = part;
        this.file = folder.resolve(part + "-" + key(classPath, flags) + ".aot");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** A cache that does not fit is passed over in silence: the start is only slower. */
    List<String> flagsToUse() {
        return List.of("-XX:AOTCache=" + file, "-Xlog:aot=off,cds=off");
    }

    List<String> flagsToTrain() {
        return List.of("-XX:AOTCacheOutput=" + inTraining(), "-Xlog:aot=off,cds=off");
    }

    /** Takes over what a training run has left; a run that was killed leaves nothing. */
    void keep() {
        try {
            if (Files.exists(inTraining())) {
                deleteOlder();
                Files.move(inTraining(), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteOlder() throws IOException {
        try (var older = Files.newDirectoryStream(file.getParent(), part + "-*.aot")) {
            for (Path each : older) {
                Files.delete(each);
            }
        }
    }

    private Path inTraining() {
        return file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
    }

    private static String key(List<Path> classPath, List<String> flags) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(flags.toString().getBytes(StandardCharsets.UTF_8));
            for (Path jar : classPath) {
                digest.update((jar + "|" + Files.size(jar) + "|" + Files.getLastModifiedTime(jar))
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
