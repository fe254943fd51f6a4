package ru.estafeta.roadmap.bulk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

/** Rows: due on Monday 10 November, on Tuesday the 25th, all year, unread. */
@WithEstafeta
class BulkApiTest {

    @Inject
    OrganisationTree tree;

    private String roadmap = "";
    private List<String> rows = List.of();

    @BeforeEach
    void roadmap() {
        Calls.knowsTheRegion(tree);
        roadmap = "/api/v1/roadmaps/" + Calls.roadmap(curator(), curator(), "Много " + UUID.randomUUID());
        rows = curator().get(roadmap).path("activities.id");
    }

    private ValidatableResponse bulk(String more) {
        var ids = rows.stream().map(id -> "{\"id\": \"" + id + "\"}").collect(Collectors.joining(", "));
        return json(curator(), "{\"rows\": [" + ids + "], " + more + "}")
                .post(roadmap + "/activities/bulk")
                .then();
    }

    @Test
    void termsAreShiftedByWorkingDaysLookedAtBeforeAndTakenBack() {
        bulk("\"action\": \"SHIFT\", \"days\": 5, \"workingDays\": true, \"dryRun\": true")
                .statusCode(200)
                .body("changed", equalTo(2))
                .body("rows[0].before", equalTo("до 10.11.2025"))
                .body("rows[0].after", equalTo("до 17.11.2025"))
                .body("rows[2].skipped", notNullValue());
        curator().get(roadmap).then().body("activities[0].dueOn", equalTo("2025-11-10"));

        bulk("\"action\": \"SHIFT\", \"days\": 5, \"workingDays\": true").statusCode(200);
        curator()
                .get(roadmap)
                .then()
                .body("activities.dueOn[0]", equalTo("2025-11-17"))
                .body("activities.dueOn[1]", equalTo("2025-12-02"));

        json(
                        curator(),
                        "{\"action\": \"RESTORE\", \"rows\": [{\"id\": \"" + rows.get(0)
                                + "\", \"termText\": \"до 10.11.2025\", \"responsible\": \"Куратор\"}]}")
                .post(roadmap + "/activities/bulk")
                .then()
                .statusCode(200);
        curator()
                .get(roadmap)
                .then()
                .body("activities[0].dueOn", equalTo("2025-11-10"))
                .body("activities[0].responsible", equalTo("Куратор"));
        bulk("\"action\": \"SHIFT\", \"days\": -10").statusCode(200).body("rows[0].after", equalTo("до 31.10.2025"));
    }

    @Test
    void rowsAreAssignedCompletedAndReopened() {
        bulk("\"action\": \"ASSIGN\", \"responsible\": \"Заместитель директора\"")
                .statusCode(200)
                .body("changed", equalTo(4));
        curator().get(roadmap).then().body("activities.responsible", everyItem(equalTo("Заместитель директора")));
        bulk("\"action\": \"ASSIGN\", \"responsible\": \"Заместитель директора\"")
                .body("changed", equalTo(0));
        bulk("\"action\": \"COMPLETE\"").body("changed", equalTo(4));
        curator().get(roadmap).then().body("progress.done", equalTo(4));
        bulk("\"action\": \"COMPLETE\"").body("changed", equalTo(0));
        bulk("\"action\": \"REOPEN\"").body("changed", equalTo(4));
        curator().get(roadmap).then().body("activities.status", not(equalTo("DONE")));
    }

    @Test
    void nothingIsHalfDoneAndOnlyItsOwnersDoIt() {
        bulk("\"action\": \"SHIFT\"").statusCode(400).body("errors[0].code", equalTo("NO_DAYS"));
        bulk("\"action\": \"SHIFT\", \"days\": 4000").statusCode(400);
        bulk("\"action\": \"ASSIGN\", \"responsible\": \" \"").statusCode(400);
        json(curator(), "{\"action\": \"COMPLETE\", \"rows\": []}")
                .post(roadmap + "/activities/bulk")
                .then()
                .statusCode(400);
        json(
                        curator(),
                        "{\"action\": \"COMPLETE\", \"rows\": [{\"id\": \"" + rows.get(0) + "\"}, {\"id\": \""
                                + UUID.randomUUID() + "\"}]}")
                .post(roadmap + "/activities/bulk")
                .then()
                .statusCode(404);
        curator().get(roadmap).then().body("progress.done", equalTo(0));
        var one = "{\"action\": \"COMPLETE\", \"rows\": [{\"id\": \"" + rows.get(0) + "\"}]}";
        json(as("curator", SCHOOL_A2), one)
                .post(roadmap + "/activities/bulk")
                .then()
                .statusCode(404);
        json(as("psychologist", SCHOOL_A2), one)
                .post(roadmap + "/activities/bulk")
                .then()
                .statusCode(403);
        json(given(), one).post(roadmap + "/activities/bulk").then().statusCode(401);
        curator().post(roadmap + "/submission").then().statusCode(200);
        bulk("\"action\": \"ASSIGN\", \"responsible\": \"Кто-то\"").statusCode(409);
        json(municipality(), one).post(roadmap + "/activities/bulk").then().statusCode(200);
    }
}
