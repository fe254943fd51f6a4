package ru.estafeta.participants.reconciling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.importing.reading.Words;

/** Kinds of organisations as registers write them, in a column of their own or within the name. */
final class TypeWords {

    private static final Map<OrganisationType, String> OURS = new LinkedHashMap<>();
    /** Parts of words; the first kind that fits is it, so the narrower stand first. */
    private static final Map<OrganisationType, List<String>> PARTS = new LinkedHashMap<>();

    static {
        OURS.put(OrganisationType.MUNICIPALITY, "муниципалитет");
        OURS.put(OrganisationType.SCHOOL, "школа");
        OURS.put(OrganisationType.COLLEGE, "колледж");
        OURS.put(OrganisationType.ADDITIONAL_EDUCATION, "дополнительное образование");
        OURS.put(OrganisationType.KINDERGARTEN, "детский сад");
        OURS.put(OrganisationType.UNIVERSITY, "вуз");
        OURS.put(OrganisationType.ENTERPRISE, "предприятие");
        OURS.put(OrganisationType.NGO, "общественная организация");
        PARTS.put(OrganisationType.KINDERGARTEN, List.of("детский сад", "дошкольн", "доу"));
        PARTS.put(
                OrganisationType.ADDITIONAL_EDUCATION,
                List.of(
                        "дополнительного образования",
                        "дополнительное образование",
                        "творчества",
                        "спортивная школа",
                        "школа искусств",
                        "дюсш",
                        "станция юных",
                        "удо"));
        PARTS.put(OrganisationType.COLLEGE, List.of("колледж", "техникум", "училищ"));
        PARTS.put(OrganisationType.UNIVERSITY, List.of("университет", "академия", "институт", "вуз"));
        PARTS.put(
                OrganisationType.SCHOOL,
                List.of("школа", "сош", "оош", "гимназия", "лицей", "интернат", "общеобразоват"));
        PARTS.put(
                OrganisationType.MUNICIPALITY,
                List.of("муниципальный район", "муниципальный округ", "городской округ"));
        PARTS.put(OrganisationType.ENTERPRISE, List.of("предприятие", "завод", "фабрика", "ооо", "ао "));
        PARTS.put(OrganisationType.NGO, List.of("общественная организация", "движение", "фонд", "некоммерческ"));
    }

    private TypeWords() {}

    static String of(OrganisationType type) {
        return OURS.getOrDefault(type, "");
    }

    static Optional<OrganisationType> read(String told, String name) {
        var own = OURS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(Words.fold(told)))
                .map(Map.Entry::getKey)
                .findFirst();
        return own.or(() -> guess(told)).or(() -> guess(name));
    }

    private static Optional<OrganisationType> guess(String words) {
        var folded = Words.fold(words) + " ";
        return PARTS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(folded::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
