package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class TransferApiTest {

    private final Rows rows;

    TransferApiTest(Rows rows) {
        this.rows = rows;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static RequestSpecification coordinator() {
        return as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
    }

    private static ValidatableResponse transfer(RequestSpecification who, UUID person, UUID to, String day) {
        return who.body(Map.of("organisation", to, "transferredOn", day, "className", "9А"))
                .post("/api/v1/people/{id}/transfer", person)
                .then();
    }

    private static void agreesToTransfer(UUID person) {
        curator()
                .body(Map.of(
                        "person", person,
                        "purpose", "TRANSFER",
                        "signedOn", "2026-10-01",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера Павловна"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
    }

    private String countedAs(UUID person) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> rows.list(
                                "select coalesce(counted_as, pseudonym) as who from person where id = ?",
                                row -> row.getString("who"),
                                person)
                        .getFirst()));
    }

    @Test
    void leavesHisHistoryBehindAndGoesOnAsACandidateWhoCountsOnce() {
        var mentee = World.pupilAs("MENTEE");
        var pair = World.approved(World.formed(World.pairOf(World.pupilAs("MENTOR"), mentee)));
        UUID person = UUID.fromString(curator().get("/api/v1/pairs/{id}", pair).path("mentees[0].person"));
        agreesToTransfer(person);

        UUID card = UUID.fromString(transfer(coordinator(), person, SCHOOL_A2, "2026-10-15")
                .statusCode(201)
                .body("organisation", is(SCHOOL_A2.toString()))
                .body("className", is("9А"))
                .body("candidacies.role", contains("MENTEE"))
                .body("participations", hasSize(0))
                .body("consents", hasSize(0))
                .extract()
                .path("id"));

        curator()
                .get("/api/v1/people/{id}", person)
                .then()
                .body("transfer.organisationName", is("Школа № 2 района А"))
                .body("transfer.on", is("2026-10-15"))
                .body("participations.status", contains("LEFT"))
                .body("participations.leftOn", contains("2026-10-15"));
        curator()
                .get("/api/v1/pairs/{id}", pair)
                .then()
                .body("status", is("ENDED"))
                .body("endedOn", is("2026-10-15"));
        assertThat(countedAs(card)).isEqualTo(countedAs(person));
        curator().get("/api/v1/people/{id}", card).then().statusCode(404);

        as(Roles.CURATOR, SCHOOL_A2)
                .body(Map.of(
                        "person", card,
                        "purpose", "PROCESSING",
                        "signedOn", "2026-10-16",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера Павловна"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
        as(Roles.CURATOR, SCHOOL_A2)
                .get("/api/v1/people/{id}", card)
                .then()
                .body("participations.role", contains("MENTEE"));
        transfer(coordinator(), person, SCHOOL_A2, "2026-10-16")
                .statusCode(409)
                .body("code", is("ALREADY_TRANSFERRED"));
    }

    @Test
    void isRefusedWithWhatToDoAndNothingIsHalfDone() {
        var pupil = World.pupil(SCHOOL_A1);
        World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        UUID person = UUID.fromString(curator()
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .path("items[0].id"));

        transfer(coordinator(), person, SCHOOL_A2, "2026-10-15")
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"))
                .body("errors[0].detail", containsString("согласия на передачу"));
        agreesToTransfer(person);
        transfer(coordinator(), person, SCHOOL_A1, "2026-10-15").statusCode(422).body("code", is("SAME_ORGANISATION"));
        transfer(coordinator(), person, SCHOOL_A2, "2026-10-21").statusCode(422);
        transfer(coordinator(), person, ENTERPRISE_A, "2026-10-15")
                .statusCode(422)
                .body("code", is("NOT_EDUCATIONAL"));
        transfer(coordinator(), person, SCHOOL_B1, "2026-10-15").statusCode(404);
        transfer(as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B), person, SCHOOL_B1, "2026-10-15")
                .statusCode(404);
        transfer(curator(), person, SCHOOL_A2, "2026-10-15").statusCode(403);
        World.nobody()
                .body(Map.of("organisation", SCHOOL_A2, "transferredOn", "2026-10-15"))
                .post("/api/v1/people/{id}/transfer", person)
                .then()
                .statusCode(401);
        curator()
                .get("/api/v1/people/{id}", person)
                .then()
                .body("participations.status", contains("READY"))
                .body("$", not(org.hamcrest.Matchers.hasKey("transfer")));
    }
}
