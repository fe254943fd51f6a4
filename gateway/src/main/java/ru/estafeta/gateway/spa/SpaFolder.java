package ru.estafeta.gateway.spa;

import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the built pages by their paths ({@code /assets/index-1a2b3c4d.js}). */
final class SpaFolder {

    /** Vite puts a hash of the content into these names: what such a name gives never changes. */
    private static final Pattern HASHED = Pattern.compile("/assets/.+-[\\w-]{8,}\\.\\w+");

    private static final Map<String, String> CODINGS = Map.of("br", ".br", "gzip", ".gz");

    private final Map<String, SpaFile> files = new HashMap<>();

    SpaFolder(Path folder) {
        try (var walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                var path = "/" + folder.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith(".br") && !path.endsWith(".gz")) {
                    files.put(path, read(path, file));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<SpaFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static SpaFile read(String path, Path file) {
        var compressed = new HashMap<String, Path>();
        CODINGS.forEach((coding, suffix) -> {
            var twin = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(twin)) {
                compressed.put(coding, twin);
            }
        });
        return new SpaFile(
                file, mediaType(path), tag(file), HASHED.matcher(path).matches(), compressed);
    }

    private static String tag(Path file) {
        try {
            return "\"%x-%x\""
                    .formatted(Files.size(file), Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mediaType(String path) {
        var extension = path.substring(path.lastIndexOf('.') + 1);
        return switch (extension) {
            case "html" -> "text/html;charset=UTF-8";
            case "js", "mjs" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "webmanifest" -> "application/manifest+json";
            default ->
                Optional.ofNullable(MimeMapping.getMimeTypeForExtension(extension))
                        .orElse("application/octet-stream");
        };
    }
}
