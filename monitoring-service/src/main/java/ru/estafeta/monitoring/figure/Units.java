package ru.estafeta.monitoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;

/** Units that have figures: territories and organisations that run programmes; partners beside them have none. */
@ApplicationScoped
public class Units {

    private final OrganisationTree tree;

    Units(OrganisationTree tree) {
        this.tree = tree;
    }

    OrganisationNode one(UUID organisation) {
        return tree.find(organisation)
                .orElseThrow(() -> Refusal.notFound("Организация не найдена среди доступных вам."));
    }

    /** The unit itself first, then those directly below it by name. */
    List<OrganisationNode> withChildren(UUID organisation) {
        return Stream.concat(
                        Stream.of(one(organisation)),
                        tree.children(organisation).stream().filter(Units::hasFigures))
                .toList();
    }

    /** The unit and everything below it, in tree order. */
    public List<OrganisationNode> subtree(UUID organisation) {
        return tree.subtree(organisation).stream().filter(Units::hasFigures).toList();
    }

    private static boolean hasFigures(OrganisationNode organisation) {
        return switch (organisation.type()) {
            case REGION, MUNICIPALITY, SCHOOL, COLLEGE, ADDITIONAL_EDUCATION, KINDERGARTEN -> true;
            case ENTERPRISE, NGO, UNIVERSITY, PRIVATE_PERSON -> false;
        };
    }
}
