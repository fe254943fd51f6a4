package ru.estafeta.monitoring.lineage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.estafeta.monitoring.fixture.People.approved;
import static ru.estafeta.monitoring.fixture.People.mentee;
import static ru.estafeta.monitoring.fixture.People.mentorFrom;
import static ru.estafeta.monitoring.fixture.People.mergedBorn;
import static ru.estafeta.monitoring.fixture.People.pair;
import static ru.estafeta.monitoring.fixture.People.pupilBorn;
import static ru.estafeta.monitoring.fixture.People.somebody;
import static ru.estafeta.monitoring.fixture.People.unmergedBorn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.Event;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** A figure opens into exactly as many subjects as it counts, and nobody sees those of another school. */
@WithEstafeta
class LineageTest {

    private static final String PATH = "/api/v1/indicators/{code}/lineage";

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);
    private final List<String> pupils = new ArrayList<>();

    @BeforeEach
    void registerSevenPupilsOneOfThemInTwoSchools() {
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
        var events = new ArrayList<Event>();
        for (int i = 0; i < 7; i++) {
            var pupil = somebody();
            pupils.add(pupil);
            events.add(pupilBorn(pupil, "2012-03"));
            events.add(approved(pair(
                    tree.gus1,
                    MentoringForm.EMPLOYER_PUPIL,
                    "2026-03-0" + (i + 1),
                    mentorFrom(tree.factory, somebody(), tree.gus1),
                    mentee(pupil, tree.gus1))));
        }
        events.add(approved(
                pair(tree.gus2, MentoringForm.PUPIL_PUPIL, "2026-02-02", mentee(pupils.getFirst(), tree.gus2))));
        Facts.publish(events);
        board.awaitNumerator("mentees-10-19", tree.gus, "2026", 7);
        board.awaitNumerator("mentees-10-19", tree.gus2, "2026", 1);
    }

    @Test
    void pagesThroughEverybodyAndTheTotalIsTheNumerator() {
        var seen = new HashSet<String>();
        String cursor = null;
        var pages = 0;
        do {
            var page = board.operator()
                    .queryParam("organisation", tree.gus)
                    .queryParam("period", "2026")
                    .queryParam("limit", 3)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get(PATH, "mentees-10-19")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(7))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.person", String.class));
            cursor = page.getString("next");
            pages++;
        } while (cursor != null);

        assertThat(seen).isEqualTo(Set.copyOf(pupils));
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void saysWhereSinceWhenAndWhy() {
        var first = "items.find { it.person == '" + pupils.getFirst() + "' }";

        var answer = board.operator()
                .queryParam("organisation", tree.gus)
                .queryParam("period", "2026")
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getList(first + ".organisations", UUID.class))
                .containsExactlyInAnyOrder(tree.gus1, tree.gus2);
        assertThat(answer.getString(first + ".enteredOn")).isEqualTo("2026-02-02");
        assertThat(answer.getString(first + ".countedBecause")).contains("приказом № 12-О от 02.02.2026");
    }

    @Test
    void twoCardsOfOneHumanBeingCountAndOpenAsOneUntilTheyArePartedAgain() {
        var twin = pupils.get(1);
        Facts.publish(mergedBorn(twin, "2012-03", 2, pupils.getFirst()));
        board.awaitNumerator("mentees-10-19", tree.gus, "2026", 6);
        board.awaitNumerator("mentees-10-19", tree.gus2, "2026", 1);

        var one = board.operator()
                .queryParam("organisation", tree.gus1)
                .queryParam("period", "2026")
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(200)
                .body("total", equalTo(6))
                .body("items", hasSize(6))
                .extract()
                .jsonPath();
        assertThat(one.getList("items.person", String.class))
                .contains(pupils.getFirst())
                .doesNotContain(twin);

        Facts.publish(unmergedBorn(twin, "2012-03", 3));
        board.awaitNumerator("mentees-10-19", tree.gus, "2026", 7);
    }

    @Test
    void opensEnterprisesToo() {
        board.operator()
                .queryParam("organisation", tree.region)
                .queryParam("period", "2026")
                .get(PATH, "enterprises")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items", hasSize(1))
                .body("items[0].person", equalTo(tree.factory.toString()));
    }

    @Test
    void isCumulativeUpToTheAsOfDay() {
        board.operator()
                .queryParam("organisation", tree.gus)
                .queryParam("period", "2025")
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("items", hasSize(0));
        board.operator()
                .queryParam("period", "2027-Q1")
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void showsNobodyOfAnotherSchoolAndNobodyToThoseWithoutPeople() {
        Board.as(Roles.CURATOR, tree.gus2)
                .queryParam("period", "2026")
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].organisations", equalTo(List.of(tree.gus2.toString())));
        Board.as(Roles.CURATOR, tree.gus2)
                .queryParam("organisation", tree.gus1)
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(404);
        given().get(PATH, "mentees-10-19").then().statusCode(401);
        Board.as(Roles.AUDITOR, tree.region).get(PATH, "mentees-10-19").then().statusCode(403);
        Board.as(Roles.ADMINISTRATOR, tree.region)
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsWhatIsWrongWithAQuestion() {
        board.operator().get(PATH, "unknown").then().statusCode(404);
        board.operator()
                .queryParam("period", "2026-Q5")
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(400);
        board.operator()
                .queryParam("limit", 0)
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(400);
        board.operator()
                .queryParam("cursor", "???")
                .get(PATH, "mentees-10-19")
                .then()
                .statusCode(400);
    }
}
