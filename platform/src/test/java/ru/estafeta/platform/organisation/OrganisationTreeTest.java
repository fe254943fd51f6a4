package ru.estafeta.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationPastV1;
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

    @Test
    void treeOfAFormerDayIsTheOneThatStoodThen() {
        twoTownsAndASchool();
        var moved = LocalDate.of(2026, 9, 1);

        put(new OrganisationStateV1(
                school,
                2,
                "Лицей",
                OrganisationType.SCHOOL,
                otherTown,
                Map.of(),
                null,
                null,
                List.of(
                        new OrganisationPastV1(LocalDate.of(2025, 9, 1), "Школа", town),
                        new OrganisationPastV1(moved, "Гимназия", town))));

        assertThat(tree.subtreeOn(town, moved.minusDays(1)))
                .extracting(OrganisationNode::name)
                .contains("Гимназия");
        assertThat(tree.subtreeOn(town, LocalDate.of(2025, 8, 31)))
                .extracting(OrganisationNode::name)
                .contains("Школа");
        assertThat(tree.subtreeOn(town, moved)).extracting(OrganisationNode::id).containsExactly(town);
        assertThat(tree.subtreeOn(otherTown, moved))
                .extracting(OrganisationNode::name)
                .contains("Лицей");
        assertThat(tree.subtreeOn(otherTown, moved.minusDays(1)))
                .extracting(OrganisationNode::id)
                .containsExactly(otherTown);
    }

    @Test
    void pastThatIsTakenBackIsForgotten() {
        twoTownsAndASchool();
        var day = LocalDate.of(2026, 9, 1);
        put(new OrganisationStateV1(
                school,
                2,
                "Лицей",
                OrganisationType.SCHOOL,
                town,
                Map.of(),
                day,
                town,
                List.of(new OrganisationPastV1(day, "Школа", otherTown))));
        assertThat(tree.find(school))
                .get()
                .extracting(OrganisationNode::mergedInto)
                .isEqualTo(town);

        put(new OrganisationStateV1(school, 3, "Школа", OrganisationType.SCHOOL, otherTown, Map.of()));

        assertThat(tree.subtreeOn(otherTown, day.minusDays(1))).hasSize(2);
        assertThat(tree.subtreeOn(otherTown, day)).hasSize(2);
        assertThat(tree.find(school))
                .get()
                .extracting(OrganisationNode::mergedInto)
                .isNull();
    }

    private void twoTownsAndASchool() {
        put(region, null, 1);
        put(town, region, 1);
        put(otherTown, region, 1);
        put(school, town, 1);
    }

    private void put(UUID id, UUID parent, long version) {
        put(new OrganisationStateV1(id, version, "Организация " + id, OrganisationType.SCHOOL, parent, Map.of()));
    }

    private void put(OrganisationStateV1 state) {
        QuarkusTransaction.requiringNew().run(() -> tree.put(state));
    }
}
