package ru.estafeta.monitoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.estafeta.monitoring.composition.Composition;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;

/** Units that have figures: territories and organisations that run programmes; partners beside them have none. */
@ApplicationScoped
class Units {

    private final OrganisationTree tree;

    Units(OrganisationTree tree) {
        this.tree = tree;
    }

    /** The unit itself first; what went into another one has no figures of its own any more. */
    List<OrganisationNode> of(UUID organisation, Drill depth, Composition composition) {
        return switch (depth) {
            case NONE -> List.of(one(organisation, composition));
            case CHILDREN ->
                Stream.concat(
                                Stream.of(one(organisation, composition)),
                                children(organisation, composition).stream().filter(Units::hasFigures))
                        .toList();
            case EVERYTHING ->
                subtree(organisation, composition).stream()
                        .filter(Units::hasFigures)
                        .toList();
        };
    }

    private OrganisationNode one(UUID organisation, Composition composition) {
        return (composition.isOfTheDay()
                        ? subtree(organisation, composition).stream()
                                .filter(node -> node.id().equals(organisation))
                                .findFirst()
                        : tree.find(organisation))
                .orElseThrow(() -> Refusal.notFound("Организация не найдена среди доступных вам."));
    }

    private List<OrganisationNode> children(UUID organisation, Composition composition) {
        return composition.isOfTheDay()
                ? subtree(organisation, composition).stream()
                        .filter(node -> organisation.equals(node.parent()))
                        .sorted(Comparator.comparing(OrganisationNode::name))
                        .toList()
                : tree.children(organisation);
    }

    private List<OrganisationNode> subtree(UUID organisation, Composition composition) {
        return composition.isOfTheDay() ? tree.subtreeOn(organisation, composition.day()) : tree.subtree(organisation);
    }

    private static boolean hasFigures(OrganisationNode organisation) {
        return organisation.mergedInto() == null
                && switch (organisation.type()) {
                    case REGION, MUNICIPALITY, SCHOOL, COLLEGE, ADDITIONAL_EDUCATION, KINDERGARTEN -> true;
                    case ENTERPRISE, NGO, UNIVERSITY, PRIVATE_PERSON -> false;
                };
    }
}
