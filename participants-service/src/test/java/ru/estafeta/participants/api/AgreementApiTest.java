package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.AgreementCorrectedV1;
import ru.estafeta.contracts.AgreementEndedV1;
import ru.estafeta.contracts.AgreementRemovedV1;
import ru.estafeta.contracts.AgreementSignedV1;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. */
@WithEstafeta
class AgreementApiTest {

    private static final String AGREEMENTS = "/api/v1/partner-agreements";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static Map<String, Object> agreement() {
        return new HashMap<>(Map.of(
                "partner", ENTERPRISE_A,
                "number", "С-" + NUMBER.incrementAndGet(),
                "signedOn", "2026-09-14",
                "validUntil", "2027-08-31",
                "subject", "наставники для старшеклассников",
                "forms", List.of("EMPLOYER_PUPIL"),
                "responsible", "заместитель директора",
                "partnerResponsible", "начальник отдела кадров"));
    }

    private static UUID signed(Map<String, Object> body) {
        return UUID.fromString(curator()
                .body(body)
                .post(AGREEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse one(UUID id) {
        return curator()
                .queryParam("limit", 500)
                .get(AGREEMENTS)
                .then()
                .statusCode(200)
                .root("items.find { it.id == '" + id + "' }");
    }

    private static ValidatableResponse correct(UUID id, Map<String, Object> body) {
        return curator()
                .header("If-Match", "*")
                .body(body)
                .put(AGREEMENTS + "/{id}", id)
                .then();
    }

    @Test
    void agreementIsSignedCorrectedEndedAndTheEndTakenBack() {
        var body = agreement();
        var id = signed(body);
        one(id).body("state", is("ACTIVE"))
                .body("partnerName", is("Завод района А"))
                .body("countsAsEnterprise", is(true));
        Facts.await(AgreementSignedV1.class, e -> e.agreement().id().equals(id));

        body.put("validUntil", "2026-11-01");
        correct(id, body).statusCode(200).body("state", is("ENDING"));
        body.put("validUntil", "2026-10-19");
        correct(id, body).statusCode(200).body("state", is("EXPIRED"));
        Facts.await(AgreementCorrectedV1.class, e -> e.agreement().id().equals(id) && e.version() == 3);

        curator()
                .body(Map.of("endedOn", "2026-10-15", "reason", "предприятие закрывается"))
                .post(AGREEMENTS + "/{id}/ending", id)
                .then()
                .statusCode(200)
                .body("state", is("ENDED"));
        Facts.await(AgreementEndedV1.class, e -> e.agreement().id().equals(id));
        curator()
                .body(Map.of("endedOn", "2026-10-15", "reason", "ещё раз"))
                .post(AGREEMENTS + "/{id}/ending", id)
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_ENDED"));
        curator().delete(AGREEMENTS + "/{id}/ending", id).then().statusCode(200).body("endedOn", nullValue());

        curator().delete(AGREEMENTS + "/{id}", id).then().statusCode(204);
        one(id).body("id", nullValue());
        Facts.await(AgreementRemovedV1.class, e -> e.agreement().id().equals(id) && e.version() == 6);
    }

    @Test
    void showsHowManyMentorsThePartnerGives() {
        var id = signed(agreement());
        int before = one(id).extract().path("items.find { it.id == '" + id + "' }.mentors");
        World.enrolled(World.specialist(SCHOOL_A1, ENTERPRISE_A), "MENTOR", "EMPLOYER_PUPIL");
        one(id).body("mentors", is(before + 1));
    }

    @Test
    void slipsAreRefusedWithTheirField() {
        var future = agreement();
        future.put("signedOn", "2026-10-21");
        refused(future, 422, "signedOn");
        var reversed = agreement();
        reversed.put("validUntil", "2026-09-01");
        refused(reversed, 422, "validUntil");
        var own = agreement();
        own.put("partner", SCHOOL_A1);
        refused(own, 422, "partner");
        var above = agreement();
        above.put("partner", MUNICIPALITY_A);
        refused(above, 422, "partner");
        var formless = agreement();
        formless.put("forms", List.of());
        refused(formless, 400, "forms");
        var twice = agreement();
        signed(twice);
        curator().body(twice).post(AGREEMENTS).then().statusCode(409).body("code", is("AGREEMENT_EXISTS"));
        curator()
                .body(twice)
                .put(AGREEMENTS + "/{id}", signed(agreement()))
                .then()
                .statusCode(428);
    }

    private static void refused(Map<String, Object> body, int status, String pointer) {
        curator().body(body).post(AGREEMENTS).then().statusCode(status).body("errors.pointer", contains(pointer));
    }

    @Test
    void strangersSeeNothingAndTheMunicipalityEverything() {
        var id = signed(agreement());
        for (var school : List.of(SCHOOL_A2, SCHOOL_B1)) {
            as(Roles.CURATOR, school).get(AGREEMENTS).then().body("items.id", not(hasItem(id.toString())));
            as(Roles.CURATOR, school)
                    .header("If-Match", "*")
                    .body(agreement())
                    .put(AGREEMENTS + "/{id}", id)
                    .then()
                    .statusCode(404);
        }
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .queryParam("state", "ACTIVE")
                .queryParam("limit", 500)
                .get(AGREEMENTS)
                .then()
                .body("items.id", hasItem(id.toString()));
        var elsewhere = agreement();
        elsewhere.put("organisation", SCHOOL_A2);
        curator().body(elsewhere).post(AGREEMENTS).then().statusCode(404);
    }
}
