package ru.estafeta.roadmap.importing.source;

import java.nio.file.Path;

/** An uploaded file of a kind that can be read, decided by what is in it: names and browsers are often wrong. */
public record OrderFile(Path path, String name, Kind kind) {

    public enum Kind {
        WORD,
        OLD_WORD,
        HTML,
        TEXT
    }

    public OrderDocument read() {
        return switch (kind) {
            case WORD -> WordSource.read(path);
            case OLD_WORD -> OldWordSource.read(path);
            case HTML -> HtmlSource.read(path);
            case TEXT -> TextSource.read(path);
        };
    }
}
