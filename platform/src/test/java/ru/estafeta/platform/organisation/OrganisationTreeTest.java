package ru.estafeta.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class OrganisationTreeTest {

    @Inject
    OrganisationTree tree;

    private final UUID region = UUID.randomUUID();
    private final UUID town = UUID.randomUUID();
    private final UUID otherTown = UUID.randomUUID();
    private final UUID school = UUID.randomUUID();

    @Test
    void childToldBeforeItsParentIsAttachedWhenTheParentComes() {
        put(school, town, 1);
        put(town, region, 1);
        assertThat(tree.find(school)).isEmpty();

        put(region, null, 1);

        assertThat(tree.isWithin(school, region)).isTrue();
        assertThat(tree.ancestors(school)).extracting(OrganisationNode::id).containsExactly(region, town);
    }

    @Test
    void moveTakesTheSubtreeAlong() {
        twoTownsAndASchool();

        put(town, otherTown, 2);

        assertThat(tree.ancestors(school)).extracting(OrganisationNode::id).containsExactly(region, otherTown, town);
        assertThat(tree.children(otherTown)).extracting(OrganisationNode::id).containsExactly(town);
    }

    @Test
    void olderFactComesTooLate() {
        twoTownsAndASchool();
        put(school, otherTown, 3);

        put(school, town, 2);

        assertThat(tree.isWithin(school, otherTown)).isTrue();
        assertThat(tree.isWithin(school, town)).isFalse();
    }

    private void twoTownsAndASchool() {
        put(region, null, 1);
        put(town, region, 1);
        put(otherTown, region, 1);
        put(school, town, 1);
    }

    private void put(UUID id, UUID parent, long version) {
        QuarkusTransaction.requiringNew()
                .run(() -> tree.put(new OrganisationStateV1(
                        id, version, "Организация " + id, OrganisationType.SCHOOL, parent, Map.of())));
    }
}
