package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.participants.api.Surveys.answers;
import static ru.estafeta.participants.api.Surveys.links;
import static ru.estafeta.participants.api.Surveys.submit;
import static ru.estafeta.participants.api.Surveys.token;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.SurveySubmittedV1;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class SurveyApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void answerByPersonalLinkIsJudgedByEveryRuleAndOnlyTheOutcomeLeaves() {
        var pair = World.approved(World.pair());
        var token = token(links(pair), "MENTEE");
        nobody().header("X-Link-Token", token)
                .get("/api/v1/survey-form")
                .then()
                .statusCode(200)
                .body("role", is("MENTEE"))
                .body("about", is("Семён"))
                .body("organisationName", containsString("Школа № 1"));

        submit(token, answers(token, 6, true)).then().statusCode(201).body("thanks", notNullValue());

        var fact = Facts.awaitFact(
                SurveySubmittedV1.class, e -> e.response().pair().equals(pair));
        var told = ((SurveySubmittedV1) fact.event()).response();
        assertThat(told.organisation()).isEqualTo(SCHOOL_A1);
        assertThat(told.outcomes())
                .extracting(outcome -> outcome.rule() + " " + outcome.satisfied())
                .containsExactlyInAnyOrder("mean-score false", "glad true");
        assertThat(fact.json()).doesNotContain("Больше встреч", "comfort", "answers");
        curator()
                .get("/api/v1/pairs/{id}", pair)
                .then()
                .body("surveys.find { it.role == 'MENTEE' }.state", is("ANSWERED"))
                .body("surveys.find { it.role == 'MENTOR' }.state", is("SENT"))
                .body("surveys.find { it.role == 'MENTOR' }.sentOn", is("2026-10-20"));
    }

    @Test
    void secondAnswerIsRefusedByAnyLink() {
        var pair = World.approved(World.pair());
        var first = token(links(pair), "MENTEE");
        var second = token(links(pair), "MENTEE");
        var answers = answers(first, 9, true);
        submit(first, answers).then().statusCode(201);
        submit(first, answers).then().statusCode(409).body("code", is("ALREADY_ANSWERED"));
        submit(second, answers).then().statusCode(409).body("code", is("ALREADY_ANSWERED"));
    }

    @Test
    void twoAnswersAtOnceLeaveOne() throws Exception {
        var pair = World.approved(World.pair());
        var token = token(links(pair), "MENTOR");
        var answers = answers(token, 9, true);
        Callable<Integer> answering = () -> submit(token, answers).statusCode();
        try (var both = Executors.newFixedThreadPool(4)) {
            var statuses = both.invokeAll(List.of(answering, answering, answering, answering)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void unknownLinkAndNoLinkAnswerAlike() {
        for (var token : List.of("unknown", "")) {
            nobody().header("X-Link-Token", token)
                    .get("/api/v1/survey-form")
                    .then()
                    .statusCode(404)
                    .body("code", is("LINK_UNKNOWN"));
        }
        nobody().get("/api/v1/survey-form").then().statusCode(404);
    }

    @Test
    void badAnswersAreNamedAtTheirQuestions() {
        var token = token(links(World.approved(World.pair())), "MENTEE");
        submit(token, Map.of("answers", Map.of("comfort", 11, "glad", "да", "unknown", 1)))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("answers/comfort", "answers/glad", "answers/meetings", "answers/unknown"));
    }

    @Test
    void rulesAreOpenToStaffAndMachines() {
        as(Roles.INTEGRATION, REGION)
                .get("/api/v1/survey-rules")
                .then()
                .statusCode(200)
                .body("items.id", contains("glad", "mean-score"))
                .body("items[1].threshold", is(7));
    }
}
