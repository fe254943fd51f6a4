package ru.estafeta.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** One page of a list; {@code next} is the cursor of the following one, absent on the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    public Page {
        items = List.copyOf(items);
    }

    /** Everything at once, for lists that are short by nature. */
    public static <T> Page<T> of(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * @param found up to {@code limit + 1} items in the order of the keys: the surplus one tells that there is more
     * @param key sort key of an item, as parts of the cursor
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, List<String>> key) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(items, Cursor.encode(key.apply(items.getLast())));
    }

    /** The asked limit within 1 to 500, 50 by default. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw Refusal.invalid("LIMIT_OUT_OF_RANGE", "limit", "Укажите limit от 1 до " + MAX_LIMIT + ".");
        }
        return asked;
    }
}
