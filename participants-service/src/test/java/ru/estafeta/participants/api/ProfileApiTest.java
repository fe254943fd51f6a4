package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.participants.importing.Tables;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. */
@WithEstafeta
class ProfileApiTest {

    private static final String PROFILE = "/api/v1/participations/{id}/profile";

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    static Map<String, Object> mentor(int capacity) {
        return new HashMap<>(Map.of(
                "capacity",
                capacity,
                "hours",
                6,
                "times",
                List.of("вторник днём", "суббота"),
                "subjects",
                List.of("физика"),
                "competencies",
                "объясняет задачи",
                "age",
                List.of("7–8 классы"),
                "before",
                false,
                "usefulness",
                8,
                "comfort",
                9,
                "meetings",
                9));
    }

    private static ValidatableResponse read(UUID participation) {
        return curator().get(PROFILE, participation).then();
    }

    private static ValidatableResponse tell(UUID participation, String version, Map<String, Object> answers) {
        return curator()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("answers", answers))
                .put(PROFILE, participation)
                .then();
    }

    @Test
    void questionnaireOfHisFormAndRoleIsFilledInAndAnsweredAnew() {
        var mentor = World.pupilAs("MENTOR");
        read(mentor)
                .statusCode(200)
                .body("version", is(0))
                .body("answeredOn", nullValue())
                .body("questions.meaning", hasItem("CAPACITY"));
        tell(mentor, "0", mentor(2))
                .statusCode(200)
                .body("answeredOn", is("2026-10-20"))
                .body("byHimself", is(false));
        tell(mentor, "0", mentor(3)).statusCode(412);
        tell(mentor, "1", mentor(3))
                .statusCode(200)
                .body("answers.capacity", is(3))
                .body("version", is(2));
        curator()
                .queryParam("role", "MENTOR")
                .queryParam("limit", 500)
                .get("/api/v1/participations")
                .then()
                .root("items.find { it.id == '" + mentor + "' }")
                .body("capacity", is(3))
                .body("leads", is(0))
                .body("profiledOn", is("2026-10-20"));
        var mentee = World.enrolled(World.teacher(SCHOOL_A1), "MENTEE", "TEACHER_TEACHER");
        read(mentee).body("questions.find { it.id == 'subjects' }.options", hasItem("классное руководство"));
    }

    @Test
    void wrongAnswersAreNamedAtTheirQuestion() {
        var mentor = World.pupilAs("MENTOR");
        var answers = mentor(31);
        answers.put("times", List.of("воскресенье"));
        answers.remove("competencies");
        tell(mentor, "0", answers)
                .statusCode(400)
                .body("errors.pointer", hasItem("answers/capacity"))
                .body("errors.pointer", hasItem("answers/times"))
                .body("errors.pointer", hasItem("answers/competencies"));
        read(mentor).body("version", is(0));
        curator().body(Map.of("answers", mentor(1))).put(PROFILE, mentor).then().statusCode(428);
    }

    @Test
    void mentorLeadsNoMoreThanHeHasAgreedTo() {
        var mentor = World.pupilAs("MENTOR");
        tell(mentor, "0", mentor(1)).statusCode(200);
        var first = World.pairOf(mentor, World.pupilAs("MENTEE"));
        var pair = World.formed(first);
        var second = World.pairOf(mentor, World.pupilAs("MENTEE"));
        curator()
                .body(second)
                .post("/api/v1/pairs")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("CAPACITY_EXCEEDED"))
                .body("errors[0].detail", containsString("уже ведёт – 1"));
        first.put("mentees", List.of(((List<?>) first.get("mentees")).getFirst(), World.pupilAs("MENTEE")));
        curator()
                .header("If-Match", "*")
                .body(first)
                .patch("/api/v1/pairs/{id}", pair)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("CAPACITY_EXCEEDED"));
        tell(mentor, "1", mentor(2)).statusCode(200);
        World.formed(second);
    }

    @Test
    void heAnswersOnHisOwnPage() {
        OwnPages.operatorIsKnown();
        var enrolled = World.enrolment(World.teacher(SCHOOL_A1), "MENTEE", "TEACHER_TEACHER");
        var device = OwnPages.links(enrolled.person()).getFirst().opened();
        device.request()
                .get("/api/v1/own-page")
                .then()
                .statusCode(200)
                .body("questionnaires", hasSize(1))
                .body(
                        "questionnaires[0].participation",
                        is(enrolled.participation().toString()))
                .body("questionnaires[0].answeredOn", nullValue());
        var answers =
                Map.of("request", "вести первый класс", "before", false, "usefulness", 9, "comfort", 9, "meetings", 8);
        device.request()
                .body(Map.of("participation", enrolled.participation(), "answers", answers))
                .post("/api/v1/own-page/answers")
                .then()
                .statusCode(200)
                .body("questionnaires[0].byHimself", is(true))
                .body("kept.what", hasItem("Анкета перед началом"));
        read(enrolled.participation())
                .body("answers.request", is("вести первый класс"))
                .body("byHimself", is(true));

        var another = World.pupilAs("MENTEE");
        device.request()
                .body(Map.of("participation", another, "answers", answers))
                .post("/api/v1/own-page/answers")
                .then()
                .statusCode(404);
        device.withdraw("PROCESSING").then().statusCode(200).body("questionnaires", empty());
    }

    @Test
    void officialBaseTellsWhatTheMentorHasTold() throws Exception {
        var card = World.pupil(SCHOOL_A1);
        var mentor = World.enrolled(card, "MENTOR", "PUPIL_PUPIL");
        tell(mentor, "0", mentor(2)).statusCode(200);
        var workbook = curator()
                .get("/api/v1/participant-bases/mentors")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var lines = new java.util.ArrayList<Line>();
        RegisterFile.inspect(Tables.file(workbook), "база.xlsx").read(lines::add);
        var line = lines.stream()
                .filter(one -> one.cell(1).startsWith((String) card.get("familyName")))
                .findFirst()
                .orElseThrow();
        assertThat(line.cell(4)).isEqualTo("объясняет задачи");
        assertThat(line.cell(7)).isEqualTo("7–8 классы");
        assertThat(line.cell(8)).isEqualTo("6 ч в месяц: вторник днём, суббота");
    }

    @Test
    void strangersAndThoseWhoOnlyReadDoNotWrite() {
        var mentor = World.pupilAs("MENTOR");
        as(Roles.CURATOR, SCHOOL_A2).get(PROFILE, mentor).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2)
                .header("If-Match", "*")
                .body(Map.of("answers", mentor(1)))
                .put(PROFILE, mentor)
                .then()
                .statusCode(404);
        as(Roles.PSYCHOLOGIST, SCHOOL_A1).get(PROFILE, mentor).then().statusCode(200);
        as(Roles.PSYCHOLOGIST, SCHOOL_A1)
                .header("If-Match", "*")
                .body(Map.of("answers", mentor(1)))
                .put(PROFILE, mentor)
                .then()
                .statusCode(403);
        curator()
                .body(Map.of("leftOn", "2026-10-10", "reason", "передумал"))
                .post("/api/v1/participations/{id}/leaving", mentor);
        tell(mentor, "0", mentor(1)).statusCode(409);
    }
}
