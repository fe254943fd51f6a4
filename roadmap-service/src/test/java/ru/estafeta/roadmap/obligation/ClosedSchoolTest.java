package ru.estafeta.roadmap.obligation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationClosedV1;
import ru.estafeta.contracts.OrganisationRegisteredV1;
import ru.estafeta.contracts.OrganisationReopenedV1;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** A school that closes while the municipality waits for its answer. Today is 20 November 2025. */
@WithEstafeta
class ClosedSchoolTest {

    private static final String ROADMAPS = "/api/v1/roadmaps/";
    private static final LocalDate CLOSED_ON = LocalDate.of(2025, 11, 1);

    private final UUID school = UUID.randomUUID();

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void aSchoolOfItsOwn() {
        Calls.knowsTheRegion(tree);
        Facts.publish(List.of(new OrganisationRegisteredV1(state(1, null))));
        Awaitility.await("school")
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> tree.find(school).isPresent());
    }

    @AfterEach
    void closedForTheOtherTests() {
        closed(9, CLOSED_ON);
    }

    private OrganisationStateV1 state(long version, @Nullable LocalDate closedOn) {
        return new OrganisationStateV1(
                school, version, "Школа на закрытие", OrganisationType.SCHOOL, MUNICIPALITY_A, Map.of(), closedOn);
    }

    private void closed(long version, @Nullable LocalDate on) {
        var told = state(version, on);
        Facts.publish(List.of(on == null ? new OrganisationReopenedV1(told) : new OrganisationClosedV1(told)));
        Awaitility.await("closing")
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> tree.find(school).orElseThrow().version() == version);
    }

    @Test
    void nobodyWaitsForItsAnswerUntilItWorksAgain() {
        var roadmap = Calls.roadmap(municipality(), municipality(), "Закрытие " + UUID.randomUUID());
        String row = municipality().get(ROADMAPS + roadmap).path("activities[0].id");
        lay(roadmap, row);
        String obligation = curator()
                .get("/api/v1/obligations?activity=" + row)
                .path("items.find { it.organisation == '" + SCHOOL_A1 + "' }.id");
        json(curator(), "{\"answer\": \"Приказ издан\"}")
                .post("/api/v1/obligations/" + obligation + "/answer")
                .then()
                .statusCode(200);
        status(roadmap, "OVERDUE");

        closed(2, CLOSED_ON);
        status(roadmap, "DONE");
        municipality().get("/api/v1/roadmap-control").then().body("rows.organisation", not(hasItem(school.toString())));

        closed(3, null);
        status(roadmap, "OVERDUE");
        municipality().get("/api/v1/roadmap-control").then().body("rows.organisation", hasItem(school.toString()));
    }

    @Test
    void nothingNewIsLaidOnItAndItGetsNoRoadmap() {
        var roadmap = Calls.roadmap(municipality(), municipality(), "Закрытие " + UUID.randomUUID());
        String row = municipality().get(ROADMAPS + roadmap).path("activities[0].id");
        closed(2, CLOSED_ON);

        json(municipality(), "{\"activities\": [\"" + row + "\"], \"organisations\": [\"" + school + "\"]}")
                .post(ROADMAPS + roadmap + "/cascade")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_BELOW"));
        String draft = Calls.upload(as("curator", school), "приказ.txt", Calls.order("Закрытая " + school))
                .statusCode(201)
                .extract()
                .path("id");
        as("curator", school)
                .post("/api/v1/roadmap-imports/" + draft + "/confirmation")
                .then()
                .statusCode(422)
                .body("code", equalTo("ORGANISATION_CLOSED"));
    }

    /** On this school and on the one whose curator answers. */
    private void lay(UUID roadmap, String row) {
        String job = json(
                        municipality(),
                        "{\"activities\": [\"" + row + "\"], \"organisations\": [\"" + school + "\", \"" + SCHOOL_A1
                                + "\"]}")
                .post(ROADMAPS + roadmap + "/cascade")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await("cascade")
                .atMost(10, TimeUnit.SECONDS)
                .until(() -> municipality()
                        .get("/api/v1/roadmap-jobs/" + job)
                        .path("state")
                        .equals("DONE"));
    }

    private static void status(UUID roadmap, String status) {
        municipality().get(ROADMAPS + roadmap).then().body("activities[0].status", equalTo(status));
    }
}
