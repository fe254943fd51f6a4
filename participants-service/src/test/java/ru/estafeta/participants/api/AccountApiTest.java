package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class AccountApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static Map<String, Object> account(String username, String role, UUID organisation) {
        return Map.of(
                "username", username,
                "familyName", "Рябинина",
                "givenName", "Ольга",
                "role", role,
                "organisation", organisation);
    }

    private static String opened(String username, String role, UUID organisation) {
        return as(Roles.ADMINISTRATOR, REGION)
                .body(account(username, role, organisation))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void coordinatorOpensAnAccountForASchoolAndSeesIt() {
        var answer = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(account("a1-curator", "curator", SCHOOL_A1))
                .post("/api/v1/accounts");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<String>path("temporaryPassword")).hasSize(14);
        assertThat(answer.header("Cache-Control")).contains("no-store");

        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.username", hasItem("a1-curator"))
                .body("items.find { it.username == 'a1-curator' }.role", is("curator"))
                .body("items.find { it.username == 'a1-curator' }.active", is(true));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .get("/api/v1/accounts")
                .then()
                .body("items.username", not(hasItem("a1-curator")));
    }

    @Test
    void nobodyGivesMoreThanHeMay() {
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(account("escalated", "municipal-coordinator", MUNICIPALITY_A))
                .post("/api/v1/accounts")
                .then()
                .statusCode(403);
        as(Roles.REGION_OPERATOR, REGION)
                .body(account("escalated", "administrator", REGION))
                .post("/api/v1/accounts")
                .then()
                .statusCode(403);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(account("escalated", "curator", SCHOOL_B1))
                .post("/api/v1/accounts")
                .then()
                .statusCode(404);
        as(Roles.ADMINISTRATOR, REGION)
                .body(account("escalated", "integration", REGION))
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("role"));
        as(Roles.ADMINISTRATOR, REGION)
                .body(account("escalated", "curator", REGION))
                .post("/api/v1/accounts")
                .then()
                .statusCode(422)
                .body("code", is("ROLE_OUT_OF_PLACE"));
    }

    @Test
    void strongerAndForeignAccountsAreOutOfReach() {
        var colleague = opened("a-coordinator", "municipal-coordinator", MUNICIPALITY_A);
        var foreign = opened("b1-curator", "curator", SCHOOL_B1);
        var coordinator = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
        coordinator
                .post("/api/v1/accounts/{id}/password-reset", colleague)
                .then()
                .statusCode(403);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .post("/api/v1/accounts/{id}/deactivation", foreign)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .post("/api/v1/accounts/{id}/deactivation", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void accountIsSwitchedOffAndOnAndGetsANewPassword() {
        var id = opened("a1-head", "school-head", SCHOOL_A1);
        as(Roles.REGION_OPERATOR, REGION)
                .post("/api/v1/accounts/{id}/deactivation", id)
                .then()
                .statusCode(204);
        as(Roles.REGION_OPERATOR, REGION)
                .get("/api/v1/accounts?organisation={id}", SCHOOL_A1)
                .then()
                .body("items.find { it.username == 'a1-head' }.active", is(false))
                .body("items.find { it.username == 'a1-head' }.organisation", is(SCHOOL_A1.toString()));
        as(Roles.REGION_OPERATOR, REGION)
                .post("/api/v1/accounts/{id}/activation", id)
                .then()
                .statusCode(204);
        assertThat(as(Roles.REGION_OPERATOR, REGION)
                        .post("/api/v1/accounts/{id}/password-reset", id)
                        .<String>path("temporaryPassword"))
                .hasSize(14);
    }

    @Test
    void takenAndBadNamesAreRefused() {
        opened("taken", "psychologist", SCHOOL_A1);
        as(Roles.ADMINISTRATOR, REGION)
                .body(account("taken", "psychologist", SCHOOL_A1))
                .post("/api/v1/accounts")
                .then()
                .statusCode(409)
                .body("code", is("USERNAME_TAKEN"));
        as(Roles.ADMINISTRATOR, REGION)
                .body(account("Имя", "psychologist", SCHOOL_A1))
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("username"));
    }
}
