package ru.estafeta.monitoring.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrderReferenceV1;
import ru.estafeta.contracts.PlannedTargetV1;
import ru.estafeta.contracts.RoadmapAgreedV1;
import ru.estafeta.contracts.RoadmapDeletedV1;
import ru.estafeta.contracts.RoadmapRegisteredV1;
import ru.estafeta.contracts.RoadmapStateV1;
import ru.estafeta.contracts.RoadmapStatus;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** Plans stand beside figures with their document: a wrong one makes a school look behind that is not. */
@WithEstafeta
class IndicatorsTest {

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);

    @BeforeEach
    void registerOrganisations() {
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
    }

    @Test
    void listsThePassportsOfTheActsInTheirOrder() {
        var answer = board.operator()
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getList("items.code"))
                .isEqualTo(List.of(
                        "mentees-10-19",
                        "mentors-15-19",
                        "young-teachers",
                        "enterprises",
                        "mentee-satisfaction",
                        "mentor-satisfaction",
                        "schools-teacher-model",
                        "pupils-involved"));
        assertThat(answer.getBoolean("items[0].verified")).isFalse();
        assertThat(answer.getString("items[0].source")).contains("Р-145");
        assertThat(answer.getString("items[0].period")).isEqualTo("CALENDAR_YEAR");
    }

    @Test
    void takesTheOwnPlanOfAnOrderBeforeThatOfTheAct() {
        var roadmap = roadmap(tree.gus, new PlannedTargetV1("Доля …", "mentees-10-19", percent("72.5"), "%", 2026));
        Facts.publish(new RoadmapRegisteredV1(roadmap));

        awaitTarget(tree.gus, "2026", "72.5");
        awaitTarget(tree.gus1, "2026", "72.5");
        awaitTarget(tree.armavir1, "2026", "70");
        var value = board.value("mentees-10-19", tree.gus1, "2026");
        assertThat(value.getBoolean("targetCarriedOver")).isFalse();
        assertThat(value.getString("targetSource")).isEqualTo("Приказ № 58 от 05.02.2026");
        assertThat(board.value("mentees-10-19", tree.gus1, "2025").getString("targetSource"))
                .contains("Р-145");

        Facts.publish(new RoadmapDeletedV1(withStatus(roadmap, RoadmapStatus.DELETED)));
        awaitTarget(tree.gus, "2026", "70");
    }

    @Test
    void keepsTheNewestVersionOfARoadmapHoweverLateTheOlderOneComes() {
        var roadmap = roadmap(tree.gus, new PlannedTargetV1("Доля …", "pupils-involved", percent("15"), "%", 2026));
        var changed = new RoadmapStateV1(
                roadmap.id(),
                3,
                tree.gus,
                RoadmapStatus.AGREED,
                roadmap.order(),
                null,
                2026,
                List.of(new PlannedTargetV1("Доля …", "mentees-10-19", percent("81"), "%", 2026)));
        Facts.publish(new RoadmapAgreedV1(changed), new RoadmapRegisteredV1(roadmap));

        awaitTarget(tree.gus, "2026", "81");
        assertThat(board.value("pupils-involved", tree.gus, "2026").getInt("targetYear"))
                .isEqualTo(2024);
    }

    @Test
    void doesNotTakeAPlannedCountForAShare() {
        Facts.publish(new RoadmapRegisteredV1(roadmap(
                tree.gus,
                new PlannedTargetV1("Количество предприятий", "enterprises", percent("12"), "ед.", 2026),
                new PlannedTargetV1("Доля …", "mentees-10-19", percent("44"), "%", 2026))));
        awaitTarget(tree.gus, "2026", "44");

        assertThat(board.value("enterprises", tree.gus, "2026").getInt("target"))
                .isEqualTo(30);
        var plan = board.operator()
                .get("/api/v1/indicators/enterprises")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(plan.getList("plan.findAll { it.document != null }.unit")).isEqualTo(List.of("COUNT"));
        assertThat(plan.getList("plan.findAll { it.organisation == null }.year"))
                .isEqualTo(List.of(2020, 2021, 2022, 2023, 2024));
    }

    @Test
    void answersOnlyThoseWhoAreSignedInWithARole() {
        given().get("/api/v1/indicators").then().statusCode(401);
        Board.as("mentor", tree.region).get("/api/v1/indicators").then().statusCode(403);
        Board.as(Roles.AUDITOR, tree.region).get("/api/v1/indicators").then().statusCode(200);
        given().get("/api/v1/indicators/mentees-10-19").then().statusCode(401);
        Board.as("mentor", tree.region)
                .get("/api/v1/indicators/mentees-10-19")
                .then()
                .statusCode(403);
        board.operator()
                .get("/api/v1/indicators/mentees-11-18")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private void awaitTarget(UUID organisation, String period, String expected) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(new BigDecimal(board.value("mentees-10-19", organisation, period)
                                .getString("target")))
                        .isEqualByComparingTo(expected));
    }

    private static RoadmapStateV1 roadmap(UUID organisation, PlannedTargetV1... targets) {
        return new RoadmapStateV1(
                UUID.randomUUID(),
                1,
                organisation,
                RoadmapStatus.DRAFT,
                new OrderReferenceV1("58", LocalDate.of(2026, 2, 5)),
                null,
                2026,
                List.of(targets));
    }

    private static RoadmapStateV1 withStatus(RoadmapStateV1 roadmap, RoadmapStatus status) {
        return new RoadmapStateV1(
                roadmap.id(),
                roadmap.version() + 1,
                roadmap.organisation(),
                status,
                roadmap.order(),
                roadmap.schoolYear(),
                roadmap.planYear(),
                roadmap.targets());
    }

    private static BigDecimal percent(String value) {
        return new BigDecimal(value);
    }
}
