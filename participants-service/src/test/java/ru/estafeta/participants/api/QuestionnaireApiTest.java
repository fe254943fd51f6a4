package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. */
@WithEstafeta
class QuestionnaireApiTest {

    private static final String BANK = "/api/v1/questionnaires";

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static RequestSpecification region() {
        return as(Roles.REGION_OPERATOR, REGION);
    }

    /** The latest version as the editor has it. */
    private static Map<String, Object> edited(String code) {
        Map<String, Object> latest =
                region().get(BANK + "/{code}/versions", code).path("items[0]");
        var body = new HashMap<String, Object>();
        body.put("basedOn", latest.get("version"));
        body.put("title", latest.get("title"));
        body.put("source", "Приказ региона № 7");
        body.put("verified", true);
        body.put("validFrom", "2026-10-20");
        body.put("questions", latest.get("questions"));
        return body;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> questions(Map<String, Object> body) {
        var questions = new ArrayList<>((List<Map<String, Object>>) body.get("questions"));
        body.put("questions", questions);
        return questions;
    }

    private static ValidatableResponse publish(String code, Map<String, Object> body) {
        return region().body(body).post(BANK + "/{code}/versions", code).then();
    }

    @Test
    void everyFormRoleAndStageHasOne() {
        var bank = curator().get(BANK).then().statusCode(200);
        for (var form : List.of("PUPIL_PUPIL", "EMPLOYER_STUDENT", "PARTNER_TEACHER")) {
            for (var role : List.of("MENTOR", "MENTEE")) {
                for (var stage : List.of("ENTRY", "CLOSING")) {
                    bank.body(
                            "items.findAll { it.stage == '" + stage + "' && it.role == '" + role + "' && '" + form
                                    + "' in it.forms }.size()",
                            is(1));
                }
            }
        }
        bank.body("items[0].stage", is("ENTRY"))
                .body("items.find { it.code == 'pupil-mentor-entry' }.questions.size()", greaterThan(10));
    }

    @Test
    void newVersionIsGivenFromItsDayAndOldAnswersStay() {
        var mentee = World.enrolled(
                World.specialist(SCHOOL_A1, ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A),
                "MENTOR",
                "EMPLOYER_PUPIL");
        var answers = ProfileApiTest.mentor(4);
        answers.put("subjects", List.of("медицина"));
        answers.put("age", List.of("9–11 классы"));
        curator()
                .header("If-Match", "*")
                .body(Map.of("answers", answers))
                .put("/api/v1/participations/{id}/profile", mentee)
                .then()
                .statusCode(200);

        var body = edited("employer-mentor-entry");
        var questions = questions(body);
        questions.removeIf(question -> question.get("id").equals("hours"));
        questions.add(Map.of(
                "id",
                "car",
                "kind",
                "CHOICE",
                "text",
                "Как вы добираетесь?",
                "required",
                false,
                "options",
                List.of("сам", "нужен автобус")));
        int before = (int) body.get("basedOn");
        publish("employer-mentor-entry", body)
                .statusCode(201)
                .body("version", is(before + 1))
                .body("verified", is(true));
        publish("employer-mentor-entry", body).statusCode(409).body("code", is("VERSION_CHANGED"));
        curator()
                .get("/api/v1/participations/{id}/profile", mentee)
                .then()
                .body("questions.id", hasItem("car"))
                .body("answers.capacity", is(4))
                .body("answers.hours", org.hamcrest.Matchers.nullValue());

        var later = edited("employer-mentor-entry");
        later.put("validFrom", "2027-09-01");
        questions(later).removeIf(question -> question.get("id").equals("car"));
        publish("employer-mentor-entry", later).statusCode(201);
        curator().get("/api/v1/participations/{id}/profile", mentee).then().body("questions.id", hasItem("car"));
        curator()
                .get(BANK + "/employer-mentor-entry/versions")
                .then()
                .body("items.version", hasItems(before, before + 1, before + 2));
        var earlier = edited("employer-mentor-entry");
        publish("employer-mentor-entry", earlier).statusCode(422).body("errors[0].code", is("BEFORE_LAST_VERSION"));
    }

    @Test
    void questionsThatCannotBeAnsweredAreRefusedEach() {
        var body = edited("pupil-mentor-entry");
        body.put(
                "questions",
                List.of(
                        Map.of("id", "a", "kind", "NUMBER", "text", "Сколько?", "required", true, "min", 5, "max", 5),
                        Map.of(
                                "id",
                                "a",
                                "kind",
                                "CHOICES",
                                "text",
                                "Когда?",
                                "required",
                                true,
                                "options",
                                List.of("днём", "днём")),
                        Map.of(
                                "id",
                                "b",
                                "kind",
                                "TEXT",
                                "text",
                                "Скольких?",
                                "required",
                                true,
                                "meaning",
                                "CAPACITY")));
        publish("pupil-mentor-entry", body)
                .statusCode(400)
                .body("errors.code", contains("NOT_ANSWERABLE", "SAME_CODE", "NOT_ANSWERABLE", "KIND_OF_MEANING"))
                .body("errors.pointer", hasItems("questions/0/kind", "questions/1/id", "questions/2/kind"));
        body.put("questions", List.of(Map.of("id", "Код", "kind", "TEXT", "text", "?", "required", true)));
        publish("pupil-mentor-entry", body).statusCode(400);
        var past = edited("pupil-mentor-entry");
        past.put("validFrom", "2026-10-19");
        publish("pupil-mentor-entry", past).statusCode(422).body("errors[0].code", is("DATE_IN_PAST"));
        publish("none", past).statusCode(404);
    }

    @Test
    void whatSatisfactionIsCountedFromStays() {
        var body = edited("teacher-mentee");
        questions(body).removeIf(question -> question.get("id").equals("glad"));
        publish("teacher-mentee", body).statusCode(422).body("errors[0].code", is("RULE_NEEDS_QUESTION"));
        var noScores = edited("teacher-mentee");
        questions(noScores).removeIf(question -> question.get("kind").equals("SCORE"));
        publish("teacher-mentee", noScores).statusCode(422).body("errors[0].code", is("RULE_NEEDS_QUESTION"));
    }

    @Test
    void onlyTheRegionWords() {
        curator()
                .body(edited("pupil-mentee"))
                .post(BANK + "/pupil-mentee/versions")
                .then()
                .statusCode(403);
    }
}
