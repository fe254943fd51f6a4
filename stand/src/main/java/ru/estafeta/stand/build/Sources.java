package ru.estafeta.stand.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The content of a set of files as one short name: the same files give the same name, on any machine and at any time. */
final class Sources {

    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "dist", "coverage");
    private static final int LENGTH = 12;

    private Sources() {}

    static String fingerprint(Path root, List<String> paths, String... further) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String text : further) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            for (Path file : files(root, paths)) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> files(Path root, List<String> paths) throws IOException {
        var files = new TreeSet<Path>();
        for (String path : paths) {
            if (Files.exists(root.resolve(path))) {
                Files.walkFileTree(root.resolve(path), new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        var name = String.valueOf(folder.getFileName());
                        // A module's own target only: a package may have that name too.
                        boolean ofMaven =
                                name.equals("target") && root.relativize(folder).getNameCount() <= 2;
                        return ofMaven || NOT_SOURCES.contains(name)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        return files;
    }
}
