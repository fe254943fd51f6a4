package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. */
@WithEstafeta
class SupportApiTest {

    private static final String SUPPORT = "/api/v1/participations/{id}/support";

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static RequestSpecification psychologist() {
        return as(Roles.PSYCHOLOGIST, SCHOOL_A1);
    }

    private static ValidatableResponse begin(RequestSpecification who, UUID mentee, String since) {
        return who.body(Map.of("since", since)).put(SUPPORT, mentee).then();
    }

    private static ValidatableResponse waiting(boolean supported) {
        return psychologist()
                .queryParam("supported", supported)
                .queryParam("limit", 500)
                .get("/api/v1/participations/waiting")
                .then()
                .statusCode(200);
    }

    @Test
    void psychologistSupportsAMenteeWhoWaitsAndEndsIt() {
        var mentee = World.pupilAs("MENTEE");
        waiting(false).body("items.id", hasItem(mentee.toString()));

        begin(psychologist(), mentee, "2026-10-19")
                .statusCode(200)
                .body("status", is("WAITING_WITH_SUPPORT"))
                .body("supportSince", is("2026-10-19"));
        waiting(true).body("items.id", hasItem(mentee.toString()));
        waiting(false).body("items.id", not(hasItem(mentee.toString())));
        psychologist()
                .queryParam("status", "WAITING_WITH_SUPPORT")
                .queryParam("limit", 500)
                .get("/api/v1/participations")
                .then()
                .body("items.id", hasItem(mentee.toString()));

        psychologist()
                .delete(SUPPORT, mentee)
                .then()
                .statusCode(200)
                .body("status", is("READY"))
                .body("supportSince", nullValue());
        begin(curator(), mentee, "2026-10-20").statusCode(200);
    }

    @Test
    void pairEndsTheSupportAndItsCancellationBringsItBack() {
        var mentee = World.pupilAs("MENTEE");
        begin(psychologist(), mentee, "2026-10-18").statusCode(200);
        var pair = World.approved(World.formed(World.pairOf(World.pupilAs("MENTOR"), mentee)));
        waiting(true).body("items.id", not(hasItem(mentee.toString())));
        begin(psychologist(), mentee, "2026-10-20").statusCode(409).body("code", is("NOT_WAITING"));

        curator().body(Map.of("reason", "Не тот наставник")).post("/api/v1/pairs/{id}/cancellation", pair);
        waiting(true).body("items.id", hasItem(mentee.toString()));
        curator().delete("/api/v1/pairs/{id}/cancellation", pair);
        curator()
                .body(Map.of("endedOn", "2026-10-20", "reason", "Программа завершена"))
                .post("/api/v1/pairs/{id}/ending", pair)
                .then()
                .statusCode(200);
        waiting(true).body("items.id", not(hasItem(mentee.toString())));
    }

    @Test
    void onlyMenteesOfOneSchoolOnDaysThatHaveCome() {
        var mentee = World.pupilAs("MENTEE");
        begin(psychologist(), World.pupilAs("MENTOR"), "2026-10-20")
                .statusCode(409)
                .body("code", is("NOT_WAITING"));
        begin(psychologist(), mentee, "2026-10-21").statusCode(422).body("errors[0].pointer", is("since"));
        begin(psychologist(), mentee, "2025-01-10").statusCode(422).body("code", is("SUPPORT_BEFORE_ENTRY"));
        psychologist().body("{}").put(SUPPORT, mentee).then().statusCode(400);
        begin(as(Roles.PSYCHOLOGIST, SCHOOL_B1), mentee, "2026-10-20").statusCode(404);
        begin(as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A), mentee, "2026-10-20")
                .statusCode(403);
        begin(nobody(), mentee, "2026-10-20").statusCode(401);
        as(Roles.PSYCHOLOGIST, SCHOOL_B1)
                .queryParam("organisation", SCHOOL_A1)
                .get("/api/v1/participations/waiting")
                .then()
                .statusCode(404);
    }
}
