package ru.estafeta.monitoring.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.contracts.OrganisationRegisteredV1;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** Who may see figures of whom, and what a wrong question is told. */
@WithEstafeta
class ValuesApiTest {

    private static final String ALL = "/api/v1/indicator-values";
    private static final String ONE = "/api/v1/indicators/mentees-10-19/values";

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);

    @Inject
    Rows rows;

    @BeforeEach
    void registerOrganisations() {
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, ONE})
    void answersOnlyThoseWhoAreSignedInWithARole(String path) {
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        Board.as("mentor", tree.gus1).get(path).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, ONE})
    void staysWithinTheCallersSubtree(String path) {
        var curator = Board.as(Roles.CURATOR, tree.gus1);
        curator.get(path).then().statusCode(200).body("items[0].organisation", equalTo(tree.gus1.toString()));
        for (var foreign : new UUID[] {tree.gus2, tree.gus, tree.armavir1, UUID.randomUUID()}) {
            Board.as(Roles.CURATOR, tree.gus1)
                    .queryParam("organisation", foreign)
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, ONE})
    void tellsWhatIsWrongWithAQuestion(String path) {
        board.operator()
                .queryParam("period", "2026-Q5")
                .get(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("period"))
                .body("errors[0].detail", containsString("2026-Q4"));
        board.operator()
                .queryParam("drill", "deep")
                .get(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("drill"));
        board.operator().queryParam("organisation", "школа").get(path).then().statusCode(404);
        board.operator().get("/api/v1/indicators/unknown/values").then().statusCode(404);
    }

    @Test
    void unitIsNamedByACodeOfAStateRegister() {
        var school = UUID.randomUUID();
        Facts.publish(List.of(new OrganisationRegisteredV1(new OrganisationStateV1(
                school,
                1,
                "СОШ № 9",
                OrganisationType.SCHOOL,
                tree.gus,
                Map.of("oo1", "ОО-" + school.toString().substring(0, 8))))));
        board.awaitOrganisation(school);

        board.operator()
                .queryParam("organisation", "ОО-" + school.toString().substring(0, 8))
                .queryParam("idScheme", "oo1")
                .get(ALL)
                .then()
                .statusCode(200)
                .body("items[0].organisation", equalTo(school.toString()));
    }

    @Test
    void readsTheBoardOfARegionWith44SchoolsInAHandfulOfQueries() {
        for (int i = 0; i < 41; i++) {
            tree.add("СОШ № " + (100 + i), OrganisationType.SCHOOL, i % 2 == 0 ? tree.gus : tree.armavir);
        }
        var last = tree.add("Последняя", OrganisationType.SCHOOL, tree.gus);
        Facts.publish(tree.registered());
        board.awaitOrganisation(last);
        var before = rows.statements();

        board.operator()
                .queryParam("drill", "children")
                .queryParam("organisation", tree.gus)
                .get(ALL)
                .then()
                .statusCode(200)
                .body("items", hasSize(8 * 25));

        assertThat(rows.statements() - before).isLessThanOrEqualTo(6);
    }
}
