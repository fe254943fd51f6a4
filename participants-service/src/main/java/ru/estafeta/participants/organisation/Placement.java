package ru.estafeta.participants.organisation;

import static ru.estafeta.contracts.OrganisationType.MUNICIPALITY;
import static ru.estafeta.contracts.OrganisationType.REGION;

import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.problem.Refusal;

/** Who may stand below whom: the region is the root, municipalities hang on it, all others on either of the two. */
final class Placement {

    private Placement() {}

    static void check(OrganisationType type, @Nullable OrganisationType parent) {
        if (!isAllowed(type, parent)) {
            throw Refusal.rule("WRONG_PLACE", "parent", advice(type));
        }
    }

    private static boolean isAllowed(OrganisationType type, @Nullable OrganisationType parent) {
        return switch (type) {
            case REGION -> parent == null;
            case MUNICIPALITY -> parent == REGION;
            case SCHOOL, COLLEGE, ADDITIONAL_EDUCATION, KINDERGARTEN, ENTERPRISE, NGO, UNIVERSITY, PRIVATE_PERSON ->
                parent == REGION || parent == MUNICIPALITY;
        };
    }

    private static String advice(OrganisationType type) {
        return switch (type) {
            case REGION -> "Регион – вершина дерева, над ним никого нет. Уберите parent.";
            case MUNICIPALITY -> "Муниципалитет подчиняется региону. Укажите регион.";
            case SCHOOL, COLLEGE, ADDITIONAL_EDUCATION, KINDERGARTEN ->
                "Образовательная организация подчиняется муниципалитету или региону. Укажите один из них.";
            case ENTERPRISE, NGO, UNIVERSITY, PRIVATE_PERSON ->
                "Партнёр записывается при муниципалитете или регионе. Укажите один из них.";
        };
    }
}
