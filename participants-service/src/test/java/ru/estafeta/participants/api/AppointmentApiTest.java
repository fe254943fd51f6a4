package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.AppointmentEndedV1;
import ru.estafeta.contracts.AppointmentMadeV1;
import ru.estafeta.contracts.AppointmentPost;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** An order appoints a curator: others hear of it, the account works as long as the appointment, what was is kept. */
@WithEstafeta
class AppointmentApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static RequestSpecification coordinator() {
        return as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
    }

    private static Map<String, Object> appointment(UUID organisation, String post) {
        return new HashMap<>(Map.of(
                "organisation", organisation,
                "post", post,
                "familyName", World.familyName(),
                "givenName", "Нина",
                "orderNumber", "101-о",
                "orderDate", "2026-09-01",
                "startsOn", "2026-09-01"));
    }

    private static String made(Map<String, Object> appointment) {
        return coordinator()
                .body(appointment)
                .post("/api/v1/appointments")
                .then()
                .statusCode(201)
                .extract()
                .path("appointment.id");
    }

    private static boolean signsIn(String username) {
        return coordinator()
                .queryParam("organisation", SCHOOL_A1)
                .get("/api/v1/accounts")
                .jsonPath()
                .getBoolean("items.find { it.username == '" + username + "' }.active");
    }

    @Test
    void theAccountOfAPostWorksAsLongAsTheAppointment() {
        var username = "curator." + UUID.randomUUID().toString().substring(0, 8);
        var told = appointment(SCHOOL_A1, "CURATOR");
        told.put("username", username);
        var answer =
                coordinator().body(told).post("/api/v1/appointments").then().statusCode(201);
        answer.body("temporaryPassword", notNullValue()).body("appointment.signsIn", is(true));
        String id = answer.extract().path("appointment.id");
        assertThat(signsIn(username)).isTrue();
        Facts.await(
                AppointmentMadeV1.class,
                e -> e.appointment().id().toString().equals(id)
                        && e.appointment().post() == AppointmentPost.CURATOR);

        coordinator()
                .body(Map.of("endedOn", "2026-10-01", "orderNumber", "120-о", "orderDate", "2026-09-30"))
                .post("/api/v1/appointments/{id}/ending", id)
                .then()
                .statusCode(200)
                .body("endedOn", is("2026-10-01"))
                .body("endingOrderNumber", is("120-о"));
        assertThat(signsIn(username)).isFalse();
        Facts.await(
                AppointmentEndedV1.class, e -> e.appointment().id().toString().equals(id));
        coordinator()
                .body(Map.of("endedOn", "2026-10-02"))
                .post("/api/v1/appointments/{id}/ending", id)
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_ENDED"));

        coordinator()
                .delete("/api/v1/appointments/{id}/ending", id)
                .then()
                .statusCode(200)
                .body("endedOn", nullValue());
        assertThat(signsIn(username)).isTrue();
    }

    @Test
    void whatWasIsKeptBehindWhatIs() {
        var before = made(appointment(SCHOOL_A1, "HEAD"));
        coordinator()
                .body(Map.of("endedOn", "2026-09-15"))
                .post("/api/v1/appointments/{id}/ending", before)
                .then()
                .statusCode(200);
        var now = made(appointment(SCHOOL_A1, "HEAD"));
        var items = curator().get("/api/v1/appointments").jsonPath();
        assertThat(items.getList("items.findAll { it.endedOn == null }.id", String.class))
                .contains(now);
        assertThat(items.getList("items.id", String.class)).contains(before);
        assertThat(items.getList("items.id", String.class).indexOf(now))
                .isLessThan(items.getList("items.id", String.class).indexOf(before));
    }

    @Test
    void aPostHasItsPlaceAndAnOrderItsDay() {
        coordinator()
                .body(appointment(SCHOOL_A1, "COORDINATOR"))
                .post("/api/v1/appointments")
                .then()
                .statusCode(422)
                .body("code", is("POST_OUT_OF_PLACE"));
        var future = appointment(SCHOOL_A1, "CURATOR");
        future.put("orderDate", "2027-09-01");
        coordinator()
                .body(future)
                .post("/api/v1/appointments")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("orderDate"));
        var over = appointment(SCHOOL_A1, "CURATOR");
        over.put("until", "2026-10-01");
        coordinator()
                .body(over)
                .post("/api/v1/appointments")
                .then()
                .statusCode(422)
                .body("code", is("TERM_OVER"));
        var group = appointment(MUNICIPALITY_A, "WORKING_GROUP");
        group.put("username", "group.member");
        coordinator()
                .body(group)
                .post("/api/v1/appointments")
                .then()
                .statusCode(422)
                .body("code", is("NO_ACCOUNT"));
        coordinator()
                .body(Map.of("endedOn", "2026-10-01", "orderNumber", "5"))
                .post("/api/v1/appointments/{id}/ending", made(appointment(SCHOOL_A1, "CURATOR")))
                .then()
                .statusCode(422)
                .body("code", is("ORDER_INCOMPLETE"));
    }

    @Test
    void nobodyAppointsOutsideHisSubtreeOrAboveHisRole() {
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .body(appointment(SCHOOL_A1, "CURATOR"))
                .post("/api/v1/appointments")
                .then()
                .statusCode(404);
        curator()
                .body(appointment(SCHOOL_A1, "CURATOR"))
                .post("/api/v1/appointments")
                .then()
                .statusCode(403);
        var id = made(appointment(SCHOOL_A1, "CURATOR"));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .body(Map.of("endedOn", "2026-10-01"))
                .post("/api/v1/appointments/{id}/ending", id)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .get("/api/v1/appointments")
                .then()
                .body("items.id", not(hasItem(id)));
        var withLogin = appointment(SCHOOL_A1, "CURATOR");
        withLogin.put("username", "curator.by.head");
        as(Roles.SCHOOL_HEAD, SCHOOL_A1)
                .body(withLogin)
                .post("/api/v1/appointments")
                .then()
                .statusCode(403);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .queryParam("organisation", MUNICIPALITY_A)
                .get("/api/v1/appointments")
                .then()
                .body("items", empty());
    }
}
