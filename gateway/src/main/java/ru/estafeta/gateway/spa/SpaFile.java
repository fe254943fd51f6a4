package ru.estafeta.gateway.spa;

import java.nio.file.Path;
import java.util.Map;

/**
 * A file of the built pages, with its compressed twins by content coding ({@code br}, {@code gzip}). Lists are made at
 * start: what is not listed cannot be asked for, so no path can lead out of the folder.
 */
record SpaFile(Path path, String mediaType, String tag, boolean hashed, Map<String, Path> compressed) {

    SpaFile {
        compressed = Map.copyOf(compressed);
    }
}
