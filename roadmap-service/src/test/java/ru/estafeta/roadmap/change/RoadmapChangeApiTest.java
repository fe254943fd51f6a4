package ru.estafeta.roadmap.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class RoadmapChangeApiTest {

    private static final String CHANGES = "/api/v1/roadmap-changes";

    @Inject
    OrganisationTree tree;

    @Inject
    DataSource database;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    /** Everything since the cursor. */
    private static JsonPath since(String cursor) {
        return as("integration", REGION)
                .queryParam("cursor", cursor)
                .queryParam("limit", 500)
                .get(CHANGES)
                .then()
                .statusCode(200)
                .body("more", equalTo(false))
                .extract()
                .jsonPath();
    }

    private static String now() {
        var cursor = "";
        for (boolean more = true; more; ) {
            var page = as("integration", REGION)
                    .queryParam("cursor", cursor)
                    .get(CHANGES)
                    .jsonPath();
            cursor = page.getString("next");
            more = page.getBoolean("more");
        }
        return cursor;
    }

    private static UUID newRoadmap() {
        return Calls.roadmap(curator(), curator(), "Перемены " + UUID.randomUUID());
    }

    @Test
    void aRoadmapComesWhenItIsNewChangedInARowAndGone() {
        var before = now();
        var roadmap = newRoadmap();
        var made = since(before);
        assertThat(made.getString("items[0].roadmap")).isEqualTo(roadmap.toString());
        assertThat(made.getString("items[0].organisation")).isEqualTo(SCHOOL_A1.toString());
        assertThat(made.getInt("items[0].card.progress.done")).isZero();
        assertThat(since(made.getString("next")).getList("items")).isEmpty();

        String row = curator().get("/api/v1/roadmaps/" + roadmap).path("activities[0].id");
        json(curator(), "{}")
                .post("/api/v1/roadmaps/" + roadmap + "/activities/" + row + "/completion")
                .then()
                .statusCode(200);
        var done = since(made.getString("next"));
        assertThat(done.getInt("items[0].card.progress.done")).isOne();

        curator()
                .header("If-Match", curator().get("/api/v1/roadmaps/" + roadmap).header("ETag"))
                .delete("/api/v1/roadmaps/" + roadmap)
                .then()
                .statusCode(204);
        var gone = since(done.getString("next"));
        assertThat(gone.getBoolean("items[0].deleted")).isTrue();
        assertThat(gone.getString("items[0].card")).isNull();
    }

    @Test
    void aChangeWhoseTransactionEndsLateIsNotPassedOver() throws SQLException {
        var slow = newRoadmap();
        var before = now();
        String later;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('app.scope', '*', true)");
                statement.execute("update roadmap set title = title || '!' where id = '" + slow + "'");
            }
            newRoadmap();
            later = since(before).getString("next");
            connection.commit();
        }

        as("integration", REGION)
                .queryParam("cursor", later)
                .get(CHANGES)
                .then()
                .body("items.roadmap", hasItem(slow.toString()));
    }

    @Test
    void eachSeesTheChangesBelowAndNoOthers() {
        var before = now();
        var ours = newRoadmap();
        var theirs = Calls.roadmap(as("curator", SCHOOL_B1), as("curator", SCHOOL_B1), "Чужая " + UUID.randomUUID());

        municipality()
                .queryParam("cursor", before)
                .get(CHANGES)
                .then()
                .body("items.roadmap", hasItem(ours.toString()))
                .body("items.roadmap", not(hasItem(theirs.toString())));
        as("integration", REGION)
                .queryParam("cursor", before)
                .get(CHANGES)
                .then()
                .body("items.roadmap", hasItems(ours.toString(), theirs.toString()));
        as("municipal-coordinator", MUNICIPALITY_B)
                .queryParam("organisation", MUNICIPALITY_A)
                .get(CHANGES)
                .then()
                .statusCode(404);
        given().get(CHANGES).then().statusCode(401);
        as("administrator", REGION).get(CHANGES).then().statusCode(403);
        municipality()
                .queryParam("cursor", "bm90LW91cnM")
                .get(CHANGES)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("BAD_CURSOR"));
    }
}
