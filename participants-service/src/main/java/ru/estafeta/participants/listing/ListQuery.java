package ru.estafeta.participants.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list query under construction: conditions are joined by "and" and bring their parameters along. */
public final class ListQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    public ListQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** The condition counts only if the caller gave a value; the parameter has the name that the condition uses. */
    public ListQuery whenGiven(String condition, String name, @Nullable Object value) {
        return value == null ? this : where(condition).with(name, value);
    }

    /** A search by words, blind to case and to ё/е: each word must occur. */
    public ListQuery containing(String column, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        var folded = fold(words).split(" ");
        for (int i = 0; i < folded.length; i++) {
            where(column + " like :word" + i).with("word" + i, "%" + escape(folded[i]) + "%");
        }
        return this;
    }

    /** Some row of {@code subquery}, which ends in its own "where", meets the conditions of {@code inner}. */
    public ListQuery whereAny(String subquery, ListQuery inner) {
        parameters.putAll(inner.parameters);
        return where("exists (" + subquery + " and " + String.join(" and ", inner.conditions) + ")");
    }

    /** @param select everything up to "where", with its joins */
    public List<Tuple> rows(EntityManager database, String select, String orderBy, int limit) {
        var sql = select + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + " order by "
                + orderBy + " limit " + limit;
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows;
    }

    private static String fold(String words) {
        return words.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\s+", " ");
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
