package ru.estafeta.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** Versions of aggregates as entity tags. */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The last change of a record. @param by as shown to others */
    public record Changed(@Nullable String by, @Nullable LocalDateTime at) {

        private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy в HH:mm");

        private String words() {
            return by == null || at == null
                    ? "Пока вы правили, запись изменили. Откройте её заново и повторите правку."
                    : "Пока вы правили, запись изменил(а) " + by + " (" + MOMENT.format(at)
                            + "). Откройте её заново и повторите правку.";
        }
    }

    public static void requireMatch(@Nullable String ifMatch, long version) {
        requireMatch(ifMatch, version, new Changed(null, null));
    }

    /** Refuses a change without If-Match (428) and one made on an older version (412). */
    public static void requireMatch(@Nullable String ifMatch, long version, Changed last) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.preconditionRequired();
        }
        var expected = "\"" + version + "\"";
        var matches = java.util.Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(expected));
        if (!matches) {
            throw Refusal.stale(last.words());
        }
    }
}
