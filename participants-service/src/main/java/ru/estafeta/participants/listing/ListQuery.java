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

    /** Comes after every letter that a name may go on with. */
    private static final String LAST = "\uFFFF";

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

    /**
     * A search for people by the beginnings of their names, over the columns of person {@code h}.
     *
     * @param wide whether so many people are searched that the first word must lead to them through an index: as the
     *     beginning of a family or given name
     */
    public ListQuery named(@Nullable String words, boolean wide) {
        if (words == null || words.isBlank()) {
            return this;
        }
        var folded = fold(words).split(" ");
        if (wide) {
            where("(h.identity >= :first and h.identity < :firstEnd"
                            + " or h.given_key >= :first and h.given_key < :firstEnd)")
                    .with("first", folded[0])
                    .with("firstEnd", folded[0] + LAST);
        }
        for (int i = 0; i < folded.length; i++) {
            where("h.search_name like :word" + i).with("word" + i, "%" + escape(folded[i]) + "%");
        }
        return this;
    }

    /** All conditions, for a statement of the caller's own. */
    public String conditions() {
        return String.join(" and ", conditions);
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
        return rows(database, sql);
    }

    /** @param sql a whole statement; its parameters are those of the conditions and the ones that were added */
    public List<Tuple> rows(EntityManager database, String sql) {
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
