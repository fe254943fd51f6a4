package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class MeetingApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void meetingsAreHeldCorrectedAndRemoved() {
        var pair = World.approved(World.pair());
        for (var kind : List.of("ACQUAINTANCE", "TRIAL", "PLANNING", "WORK", "CLOSING")) {
            curator()
                    .body(Map.of("kind", kind, "heldOn", "2026-10-01", "note", "в кабинете 12"))
                    .post("/api/v1/pairs/{id}/meetings", pair)
                    .then()
                    .statusCode(201);
        }
        curator()
                .get("/api/v1/pairs?limit=500")
                .then()
                .body("items.find { it.id == '" + pair + "' }.meetings.kindsDone", hasSize(5));
        var meeting = curator().get("/api/v1/pairs/{id}", pair).<String>path("meetings[0].id");
        curator()
                .body(Map.of("heldOn", "2026-10-02"))
                .patch("/api/v1/pairs/{id}/meetings/{meeting}", pair, meeting)
                .then()
                .statusCode(200)
                .body("heldOn", is("2026-10-02"))
                .body("note", is("в кабинете 12"));
        curator()
                .delete("/api/v1/pairs/{id}/meetings/{meeting}", pair, meeting)
                .then()
                .statusCode(204);
        curator()
                .delete("/api/v1/pairs/{id}/meetings/{meeting}", pair, meeting)
                .then()
                .statusCode(404);
        var removed = Facts.await(
                ru.estafeta.contracts.MeetingRemovedV1.class,
                e -> e.meeting().id().toString().equals(meeting));
        assertThat(removed.version()).isEqualTo(3);
        assertThat(removed.meeting().removed()).isTrue();
    }

    @Test
    void meetingMustFitThePair() {
        var pair = World.approved(World.pair());
        var cases = new HashMap<String, String>(
                Map.of("2026-09-09", "MEETING_BEFORE_START", "2026-10-21", "MEETING_IN_FUTURE"));
        cases.forEach((day, code) -> curator()
                .body(Map.of("kind", "WORK", "heldOn", day))
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then()
                .statusCode(422)
                .body("code", is(code))
                .body("errors[0].pointer", is("heldOn")));
        var body = Map.of("kind", "WORK", "heldOn", "2026-10-01");
        curator().body(body).post("/api/v1/pairs/{id}/meetings", pair).then().statusCode(201);
        curator()
                .body(body)
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then()
                .statusCode(409)
                .body("code", is("MEETING_EXISTS"));
        curator()
                .body(Map.of("kind", "WORK", "heldOn", "2026-11-31"))
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then()
                .statusCode(400)
                .body("detail", allOf(containsString("2026-11-31"), containsString("Такой даты нет")));
        curator()
                .body(Map.of("endedOn", "2026-09-30", "reason", "рано"))
                .post("/api/v1/pairs/{id}/ending", pair)
                .then()
                .statusCode(422)
                .body("code", is("MEETING_AFTER_END"));
        as(Roles.CURATOR, SCHOOL_A2)
                .body(body)
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then()
                .statusCode(404);
    }
}
