package ru.estafeta.roadmap.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class FeedApiTest {

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @Test
    void aSecretLinkGivesTheCalendarWithoutALoginUntilItIsRevoked() {
        var id = Calls.roadmap(curator(), curator(), "Подписка");
        var feeds = "/api/v1/roadmaps/" + id + "/calendar-feeds";
        String url = curator().post(feeds).then().statusCode(200).extract().path("url");
        var path = URI.create(url).getPath();

        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/calendar"))
                .body(containsString("BEGIN:VEVENT"), containsString("Подписка"));
        given().get(path.replaceFirst(".{6}\\.ics$", "AAAAAA.ics"))
                .then()
                .statusCode(404)
                .body("detail", containsString("отозвана"));

        String link =
                curator().get(feeds).then().body("items", hasSize(1)).extract().path("items[0].id");
        as("curator", SCHOOL_B1).get(feeds).then().statusCode(404);
        as("curator", SCHOOL_B1).delete(feeds + "/" + link).then().statusCode(404);
        given().get(feeds).then().statusCode(401);
        as("psychologist", SCHOOL_B1).post(feeds).then().statusCode(403);
        curator().delete(feeds + "/" + link).then().statusCode(204);
        given().get(path).then().statusCode(404);
        curator().get(feeds).then().body("items.size()", equalTo(0));
    }
}
