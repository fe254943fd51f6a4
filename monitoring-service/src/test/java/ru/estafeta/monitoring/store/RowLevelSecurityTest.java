package ru.estafeta.monitoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.monitoring.fixture.People.answered;
import static ru.estafeta.monitoring.fixture.People.approved;
import static ru.estafeta.monitoring.fixture.People.mentee;
import static ru.estafeta.monitoring.fixture.People.pair;
import static ru.estafeta.monitoring.fixture.People.pupilBorn;
import static ru.estafeta.monitoring.fixture.People.somebody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** The last wall: a query that forgot its check still reads nothing of another school. */
@WithEstafeta
class RowLevelSecurityTest {

    private static final String ENTER =
            "select set_config('app.scope', path::text, true) from organisation_node where id = ?";

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);

    @Inject
    Rows rows;

    @BeforeEach
    void fillEveryTableAtOneSchool() {
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
        var pupil = somebody();
        var pair = pair(tree.gus1, MentoringForm.PUPIL_PUPIL, "2026-03-01", mentee(pupil, tree.gus1));
        Facts.publish(
                pupilBorn(pupil, "2012-03"),
                approved(pair),
                answered(pair, pupil, ParticipantRole.MENTEE, "2026-04-01", true));
        board.setDenominator(tree.gus1, "PUPILS", 2026, 10);
        board.awaitNumerator("mentee-satisfaction", tree.gus1, "2026", 1);
        board.awaitNumerator("mentees-10-19", tree.gus1, "2026", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure_delta",
                "figure_total",
                "pair_fact",
                "pair_member_fact",
                "survey_fact",
                "survey_outcome_fact",
                "denominator"
            })
    void showsASchoolItsOwnRowsAndNobodyElsesAndNoneWithoutACaller(String table) {
        assertThat(countAt(tree.gus1, table)).isPositive();
        assertThat(countAt(tree.gus, table)).isEqualTo(countAt(tree.gus1, table));
        assertThat(countAt(tree.gus2, table)).isZero();
        assertThat(countAt(tree.armavir, table)).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> count(table))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = "person_fact")
    void keepsFactsOfPeopleToTheSystemItself(String table) {
        assertThat(countAt(tree.region, table)).isZero();
        assertThat(SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> count(table))))
                .isPositive();
    }

    private long countAt(UUID organisation, String table) {
        return QuarkusTransaction.requiringNew().call(() -> {
            rows.list(ENTER, row -> row.getString(1), organisation);
            return count(table);
        });
    }

    private long count(String table) {
        return rows.list("select count(*) from " + table, row -> row.getLong(1)).getFirst();
    }
}
