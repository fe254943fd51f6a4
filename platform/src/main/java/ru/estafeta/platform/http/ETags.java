package ru.estafeta.platform.http;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** Versions of aggregates as entity tags. */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a change without If-Match (428) and one made on an older version (412). */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.preconditionRequired();
        }
        var expected = "\"" + version + "\"";
        var matches = java.util.Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(expected));
        if (!matches) {
            throw Refusal.stale("Пока вы правили, запись изменили. Откройте её заново и повторите правку.");
        }
    }
}
