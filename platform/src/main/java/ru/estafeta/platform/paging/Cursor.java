package ru.estafeta.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** Place in a sorted list: the sort key of the last item seen, opaque to callers. */
public final class Cursor {

    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    public static String encode(List<String> parts) {
        var joined = String.join(String.valueOf(SEPARATOR), parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** Parts of the cursor, or null for the first page; refuses what we did not issue. */
    public static @Nullable List<String> decode(@Nullable String cursor, int parts) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var decoded = List.of(joined.split(String.valueOf(SEPARATOR), -1));
            if (decoded.size() == parts) {
                return decoded;
            }
        } catch (IllegalArgumentException malformed) {
            // answered below like any other cursor that is not ours
        }
        throw Refusal.invalid(
                "BAD_CURSOR", "cursor", "Курсор устарел или испорчен. Начните список сначала, без cursor.");
    }
}
