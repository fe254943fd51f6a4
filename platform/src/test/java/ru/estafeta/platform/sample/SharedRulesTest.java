package ru.estafeta.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.testkit.Tokens;
import ru.estafeta.testkit.WithEstafeta;

/** Scope, refusals and idempotency as a caller of any service meets them. */
@WithEstafeta
class SharedRulesTest {

    private static final UUID TOWN = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SCHOOL = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID OTHER_SCHOOL = UUID.fromString("00000000-0000-4000-8000-000000000003");

    @Inject
    OrganisationTree tree;

    @Inject
    EntityManager database;

    @BeforeEach
    void twoSchoolsOfOneTown() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            tree.put(new OrganisationStateV1(TOWN, 1, "Город", OrganisationType.MUNICIPALITY, null, Map.of()));
            tree.put(new OrganisationStateV1(SCHOOL, 1, "Школа", OrganisationType.SCHOOL, TOWN, Map.of()));
            tree.put(new OrganisationStateV1(OTHER_SCHOOL, 1, "Другая школа", OrganisationType.SCHOOL, TOWN, Map.of()));
            database.createNativeQuery("delete from note").executeUpdate();
        }));
    }

    @Test
    void callerSeesHisSubtreeAndNothingElse() {
        post(SCHOOL, note(SCHOOL, "наша")).statusCode(201);
        post(OTHER_SCHOOL, note(OTHER_SCHOOL, "чужая")).statusCode(201);

        notesSeenBy(SCHOOL).body("text", contains("наша"));
        notesSeenBy(TOWN).body("text", contains("наша", "чужая"));
    }

    @Test
    void writingForAnotherSchoolIsRefusedByTheDatabaseItself() {
        post(SCHOOL, note(OTHER_SCHOOL, "подложная")).statusCode(404).body("code", equalTo("NOT_FOUND"));

        notesSeenBy(TOWN).body("", hasSize(0));
    }

    @Test
    void withoutCallerNothingIsVisible() {
        post(SCHOOL, note(SCHOOL, "наша")).statusCode(201);

        var rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select id from note").getResultList());

        assertThat(rows).isEmpty();
    }

    @Test
    void foreignOrganisationIsAsIfItDidNotExist() {
        caller(SCHOOL)
                .get("/api/v1/notes/own?organisation=" + OTHER_SCHOOL)
                .then()
                .statusCode(404);
        caller(SCHOOL).get("/api/v1/notes/own").then().statusCode(200).body("organisation", equalTo(SCHOOL.toString()));
    }

    @Test
    void tokensAreChecked() {
        given().get("/api/v1/notes").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2("nonsense")
                .get("/api/v1/notes")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHORIZED"));
        given().auth()
                .oauth2(Tokens.of("auditor", SCHOOL))
                .get("/api/v1/notes")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void badInputIsNamedByFieldInRussian() {
        post(SCHOOL, """
                {"organisation":"%s","text":" ","lines":[{"words":"а"},{"words":""}]}""".formatted(SCHOOL))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("lines/1/words", "text"))
                .body("errors[1].detail", equalTo("Напишите текст заметки."));
        post(SCHOOL, """
                {"organisation":"%s","text":"а","on":"2025-11-31"}""".formatted(SCHOOL))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("on"))
                .body("detail", containsString("2025-11-31"));
        post(SCHOOL, """
                {"organisation":"%s","text":"а","colour":"red"}""".formatted(SCHOOL)).statusCode(400).body("errors[0].code", equalTo("UNKNOWN_FIELD"));
        post(SCHOOL, "{\"organisation\":").statusCode(400).body("errors[0].code", equalTo("BAD_JSON"));
    }

    @Test
    void constraintOfTheDatabaseSpeaksInTheServicesWords() {
        post(SCHOOL, note(SCHOOL, "та же")).statusCode(201);

        post(SCHOOL, note(SCHOOL, "та же")).statusCode(409).body("code", equalTo("NOTE_EXISTS"));
    }

    @Test
    void sameKeyGetsTheFirstAnswerAgain() {
        var key = UUID.randomUUID().toString();
        var first = post(SCHOOL, note(SCHOOL, "один раз"), key).statusCode(201).extract();

        var second = post(SCHOOL, note(SCHOOL, "один раз"), key).statusCode(201).extract();

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
        notesSeenBy(SCHOOL).body("", hasSize(1));
        post(SCHOOL, note(SCHOOL, "другое"), key).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    private static String note(UUID organisation, String text) {
        return """
                {"organisation":"%s","text":"%s"}""".formatted(organisation, text);
    }

    private static io.restassured.specification.RequestSpecification caller(UUID organisation) {
        return given().auth().oauth2(Tokens.of("curator", organisation));
    }

    private static ValidatableResponse notesSeenBy(UUID organisation) {
        return caller(organisation).get("/api/v1/notes").then().statusCode(200);
    }

    private static ValidatableResponse post(UUID organisation, String json) {
        return post(organisation, json, UUID.randomUUID().toString());
    }

    private static ValidatableResponse post(UUID organisation, String json, String key) {
        return caller(organisation)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(json)
                .post("/api/v1/notes")
                .then();
    }
}
