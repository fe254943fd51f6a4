package ru.estafeta.platform.store;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parameter of an array type; many rows travel to the database as one array per column. */
public record SqlArray(String type, @Nullable Object[] values) {

    public static <T> SqlArray uuids(Collection<T> rows, Function<T, @Nullable Object> column) {
        return of("uuid", rows, column);
    }

    public static <T> SqlArray texts(Collection<T> rows, Function<T, @Nullable Object> column) {
        return of("text", rows, row -> {
            var value = column.apply(row);
            return value == null ? null : value.toString();
        });
    }

    public static <T> SqlArray dates(Collection<T> rows, Function<T, @Nullable Object> column) {
        return of("date", rows, column);
    }

    public static <T> SqlArray integers(Collection<T> rows, Function<T, @Nullable Object> column) {
        return of("int4", rows, column);
    }

    public static <T> SqlArray longs(Collection<T> rows, Function<T, @Nullable Object> column) {
        return of("int8", rows, column);
    }

    public static <T> SqlArray numbers(Collection<T> rows, Function<T, @Nullable Object> column) {
        return of("numeric", rows, column);
    }

    public static <T> SqlArray booleans(Collection<T> rows, Function<T, @Nullable Object> column) {
        return of("bool", rows, column);
    }

    private static <T> SqlArray of(String type, Collection<T> rows, Function<T, @Nullable Object> column) {
        var values = new @Nullable Object[rows.size()];
        var i = 0;
        for (var row : rows) {
            values[i++] = column.apply(row);
        }
        return new SqlArray(type, values);
    }
}
