package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.participants.api.Surveys.answers;
import static ru.estafeta.participants.api.Surveys.links;
import static ru.estafeta.participants.api.Surveys.submit;
import static ru.estafeta.participants.api.Surveys.token;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.quarkus.mailer.MockMailbox;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.TestTime;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.TestClock;
import ru.estafeta.testkit.Tokens;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class SurveyLinkApiTest {

    private final MockMailbox mailbox;
    private final TestClock clock;

    SurveyLinkApiTest(MockMailbox mailbox, TestClock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @AfterEach
    void todayIsTodayAgain() {
        clock.set(TestTime.TODAY);
    }

    @Test
    void linkExpiresAfterThirtyDays() {
        var pair = World.approved(World.pair());
        var token = token(links(pair), "MENTEE");
        var answers = answers(token, 9, true);
        clock.set(TestTime.TODAY.plusDays(31));
        nobody().header("X-Link-Token", token)
                .get("/api/v1/survey-form")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("code", is("LINK_EXPIRED"));
        submit(token, answers).then().statusCode(410);
        curator().get("/api/v1/pairs/{id}", pair).then().body("surveys.state", contains("EXPIRED", "EXPIRED"));
    }

    @Test
    void linksNeedAnApprovedPairWithConsents() {
        var draft = World.pair();
        curator()
                .post("/api/v1/pairs/{id}/survey-links", draft)
                .then()
                .statusCode(409)
                .body("code", is("PAIR_NOT_APPROVED"));
        as(Roles.CURATOR, SCHOOL_A2)
                .post("/api/v1/pairs/{id}/survey-links", draft)
                .then()
                .statusCode(404);
        curator()
                .body(Map.of("participations", List.of(UUID.randomUUID())))
                .post("/api/v1/pairs/{id}/survey-links", World.approved(draft))
                .then()
                .statusCode(422)
                .body("code", is("NOT_IN_PAIR"));
    }

    @Test
    void cancelledPairClosesItsLinks() {
        var pair = World.approved(World.pair());
        var token = token(links(pair), "MENTEE");
        curator().body(Map.of("reason", "ошибка")).post("/api/v1/pairs/{id}/cancellation", pair);
        nobody().header("X-Link-Token", token).get("/api/v1/survey-form").then().statusCode(410);
    }

    @Test
    void letterGoesToThoseWithAnAddressAndSaysSo() {
        var teacher = World.teacher(SCHOOL_A1);
        var address = (String) teacher.get("email");
        var mentor = World.enrolled(teacher, "MENTOR", "TEACHER_TEACHER");
        var colleague = World.teacher(SCHOOL_A1);
        colleague.remove("email");
        var mentee = World.enrolled(colleague, "MENTEE", "TEACHER_TEACHER");
        var body = World.pairOf(mentor, mentee);
        body.put("form", "TEACHER_TEACHER");
        var pair = World.approved(World.formed(body));

        var items = curator()
                .body(Map.of("mail", true))
                .post("/api/v1/pairs/{id}/survey-links", pair)
                .then()
                .statusCode(201)
                .body("items.mailedTo", hasItem(address))
                .extract()
                .<List<Map<String, Object>>>path("items");

        assertThat(mailbox.getMailsSentTo(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getText())
                        .contains(token(items, "MENTOR"))
                        .doesNotContain((String) teacher.get("familyName")));
        assertThat(items).filteredOn(link -> !link.containsKey("mailedTo")).hasSize(1);
    }

    @Test
    void linkIsNotKeptForARepeatedRequest() {
        var pair = World.approved(World.pair());
        var first = curator()
                .header("Idempotency-Key", "links-" + pair)
                .body(Map.of())
                .post("/api/v1/pairs/{id}/survey-links", pair);
        assertThat(first.asString()).contains("anketa#");
        var again = curator()
                .header("Idempotency-Key", "links-" + pair)
                .body(Map.of())
                .post("/api/v1/pairs/{id}/survey-links", pair);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).doesNotContain("anketa#");
    }

    /** As {@code curl -X POST} sends it. */
    @Test
    void linksAreIssuedWithoutAnyBodyOrContentType() throws Exception {
        var address = "http://localhost:" + RestAssured.port + "/api/v1/pairs/" + World.approved(World.pair())
                + "/survey-links";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + Tokens.of(Roles.CURATOR, SCHOOL_A1))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }
}
