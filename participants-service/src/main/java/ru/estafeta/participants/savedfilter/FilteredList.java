package ru.estafeta.participants.savedfilter;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ru.estafeta.platform.problem.Refusal;

/** A list whose filters can be kept, with the conditions that it knows. A search text is none of them. */
public enum FilteredList {
    PEOPLE("organisation", "kind", "role", "form", "grade", "consent", "paired", "clearance", "columns"),
    CONSENTS("organisation", "purpose", "state");

    private static final Pattern CODE =
            Pattern.compile("[A-Z][A-Z_]{0,39}|[a-z]{1,20}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_CODES = 20;

    private final Set<String> conditions;

    FilteredList(String... conditions) {
        this.conditions = Set.of(conditions);
    }

    void require(Map<String, Object> search) {
        search.forEach((condition, value) -> {
            if (!conditions.contains(condition) || !isPlain(value)) {
                throw Refusal.rule(
                        "NOT_A_CONDITION",
                        "search",
                        "Сохраняются только условия и столбцы списка. Текст поиска не сохраняется: в нём бывают имена.");
            }
        });
    }

    private static boolean isPlain(Object value) {
        return switch (value) {
            case Boolean _, Integer _ -> true;
            case String text -> CODE.matcher(text).matches();
            case Collection<?> many ->
                many.size() <= MOST_CODES
                        && many.stream()
                                .allMatch(one -> one instanceof String text
                                        && CODE.matcher(text).matches());
            default -> false;
        };
    }
}
