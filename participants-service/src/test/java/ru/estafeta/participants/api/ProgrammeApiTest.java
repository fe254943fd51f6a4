package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
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
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. */
@WithEstafeta
class ProgrammeApiTest {

    private static final String PROGRAMMES = "/api/v1/programmes";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static Map<String, Object> programme() {
        return new HashMap<>(Map.of(
                "name", "Равный – равному " + NUMBER.incrementAndGet(),
                "form", "PUPIL_PUPIL",
                "goal", "семиклассники увереннее учатся",
                "startsOn", "2026-09-01",
                "endsOn", "2027-05-31",
                "orderNumber", "14-ОД",
                "orderDate", "2026-08-28"));
    }

    private static ValidatableResponse make(Map<String, Object> body) {
        return curator().body(body).post(PROGRAMMES).then();
    }

    private static UUID made(Map<String, Object> body) {
        return UUID.fromString(make(body).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse one(UUID id) {
        return curator().get(PROGRAMMES + "/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse join(UUID id, Object... participations) {
        return curator()
                .body(Map.of("participations", List.of(participations)))
                .post(PROGRAMMES + "/{id}/participants", id)
                .then();
    }

    private static ValidatableResponse correct(UUID id, Map<String, Object> body) {
        return curator()
                .header("If-Match", "*")
                .body(body)
                .put(PROGRAMMES + "/{id}", id)
                .then();
    }

    @Test
    void programmeHasItsFormRoleModelKindTermGoalAndOrder() {
        String model = as(Roles.REGION_OPERATOR, REGION)
                .get("/api/v1/mentoring-forms")
                .path("items.find { it.code == 'PUPIL_PUPIL' }.roleModels.find { it.name == 'равный – равному' }.id");
        String kind = curator().get("/api/v1/mentoring-kinds").path("items.find { it.name == 'в группе' }.id");
        var body = programme();
        body.put("roleModel", model);
        body.put("kind", kind);
        one(made(body))
                .body("formName", is("ученик – ученик"))
                .body("federal", is("PUPIL_PUPIL"))
                .body("roleModel.name", is("равный – равному"))
                .body("kind.name", is("в группе"))
                .body("orderNumber", is("14-ОД"))
                .body("state", is("RUNNING"))
                .body("mentors", is(0));
    }

    @Test
    void stateFollowsFromTheTermAndFromItsEnding() {
        var body = programme();
        body.put("startsOn", "2026-11-01");
        var id = made(body);
        one(id).body("state", is("PLANNED"));
        body.put("startsOn", "2025-09-01");
        body.put("endsOn", "2026-05-31");
        correct(id, body).statusCode(200).body("state", is("OVER"));
        body.put("endsOn", "2027-05-31");
        correct(id, body).statusCode(200).body("state", is("RUNNING"));

        var ending = Map.of("endedOn", "2026-10-19", "reason", "куратор уволился");
        curator()
                .body(ending)
                .post(PROGRAMMES + "/{id}/ending", id)
                .then()
                .statusCode(200)
                .body("state", is("ENDED"));
        curator()
                .body(ending)
                .post(PROGRAMMES + "/{id}/ending", id)
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_ENDED"));
        curator()
                .delete(PROGRAMMES + "/{id}/ending", id)
                .then()
                .statusCode(200)
                .body("state", is("RUNNING"))
                .body("endReason", nullValue());
        curator().delete(PROGRAMMES + "/{id}/ending", id).then().statusCode(409).body("code", is("NOT_ENDED"));
    }

    @Test
    void participantsOfTheBaseJoinAndLeave() {
        var id = made(programme());
        var mentor = World.pupilAs("MENTOR");
        var mentee = World.pupilAs("MENTEE");
        join(id, mentor, mentee).statusCode(204);
        one(id).body("mentors", is(1)).body("mentees", is(1));
        curator()
                .queryParam("programme", id)
                .get("/api/v1/participations")
                .then()
                .body("items.id", hasSize(2))
                .body("items.programme.name.unique()", hasSize(1));
        curator()
                .queryParam("withoutProgramme", true)
                .queryParam("limit", 500)
                .get("/api/v1/participations")
                .then()
                .body("items.id", not(hasItem(mentor.toString())));

        curator().delete(PROGRAMMES + "/{id}", id).then().statusCode(409).body("code", is("PROGRAMME_IN_USE"));
        var otherForm = programme();
        otherForm.put("form", "TEACHER_TEACHER");
        correct(id, otherForm).statusCode(422).body("errors[0].code", is("PROGRAMME_IN_USE"));

        curator()
                .delete(PROGRAMMES + "/{id}/participants/{who}", id, mentor)
                .then()
                .statusCode(204);
        curator()
                .delete(PROGRAMMES + "/{id}/participants/{who}", id, mentee)
                .then()
                .statusCode(204);
        one(id).body("mentors", is(0));
        curator().delete(PROGRAMMES + "/{id}", id).then().statusCode(204);
        curator().get(PROGRAMMES + "/{id}", id).then().statusCode(404);
    }

    @Test
    void somebodyIsEnrolledStraightIntoAProgramme() {
        var id = made(programme());
        curator()
                .body(Map.of(
                        "person",
                        World.pupil(SCHOOL_A1),
                        "consent",
                        Map.of("signedOn", "2026-09-01", "signedBy", "BOTH", "guardian", "Ольхина Вера Павловна"),
                        "role",
                        "MENTEE",
                        "form",
                        "PUPIL_PUPIL",
                        "enteredOn",
                        "2026-09-05",
                        "organisation",
                        SCHOOL_A1,
                        "programme",
                        id))
                .post("/api/v1/enrolments")
                .then()
                .statusCode(201)
                .body("participation.programme.id", is(id.toString()));
        one(id).body("mentees", is(1));
    }

    @Test
    void whoeverIsNotFitDoesNotJoinAndNobodyJoinsWithHim() {
        var id = made(programme());
        var mentee = World.pupilAs("MENTEE");
        var teacher = World.enrolled(World.teacher(SCHOOL_A1), "MENTEE", "TEACHER_TEACHER");
        join(id, mentee, teacher)
                .statusCode(422)
                .body("errors[0].code", is("PROGRAMME_OF_ANOTHER_FORM"))
                .body("errors[0].pointer", is("participations"));
        one(id).body("mentees", is(0));
        join(id, UUID.randomUUID()).statusCode(422).body("errors[0].code", is("UNKNOWN_PARTICIPATION"));

        var elsewhere = World.enrolled(World.pupil(SCHOOL_A2), "MENTEE", "PUPIL_PUPIL");
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("participations", List.of(elsewhere)))
                .post(PROGRAMMES + "/{id}/participants", id)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("PROGRAMME_ELSEWHERE"));

        curator().body(Map.of("endedOn", "2026-10-01", "reason", "закрыта")).post(PROGRAMMES + "/{id}/ending", id);
        join(id, mentee).statusCode(422).body("errors[0].code", is("PROGRAMME_OVER"));

        curator()
                .body(Map.of("leftOn", "2026-10-10", "reason", "передумал"))
                .post("/api/v1/participations/{id}/leaving", mentee);
        join(made(programme()), mentee).statusCode(422).body("errors[0].code", is("ALREADY_LEFT"));
    }

    @Test
    void badProgrammesAreRefusedAtTheirField() {
        make(with("endsOn", "2026-09-01")).statusCode(422).body("errors[0].code", is("ENDS_BEFORE_START"));
        make(with("endsOn", "2036-09-01")).statusCode(422).body("errors[0].code", is("TERM_TOO_LONG"));
        make(with("startsOn", "2029-09-01")).statusCode(422).body("errors[0].code", is("DATE_TOO_LATE"));
        make(with("orderDate", null)).statusCode(422).body("errors[0].pointer", is("orderDate"));
        make(with("orderDate", "2026-12-01")).statusCode(422).body("errors[0].code", is("DATE_IN_FUTURE"));
        make(with("form", "NONE")).statusCode(422).body("errors[0].code", is("UNKNOWN_FORM"));
        make(with("form", "EMPLOYER_STUDENT")).statusCode(422).body("errors[0].code", is("FORM_NOT_OFFERED"));
        make(with("roleModel", UUID.randomUUID())).statusCode(422).body("errors[0].code", is("UNKNOWN_ROLE_MODEL"));
        make(with("kind", UUID.randomUUID())).statusCode(422).body("errors[0].code", is("UNKNOWN_KIND"));
        make(with("goal", " ")).statusCode(400).body("errors[0].pointer", is("goal"));
        var twice = programme();
        made(twice);
        make(twice).statusCode(409).body("code", is("PROGRAMME_EXISTS"));
        var body = programme();
        body.put("organisation", ENTERPRISE_A);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(body)
                .post(PROGRAMMES)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("NOT_EDUCATIONAL"));
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = programme();
        body.put(field, value);
        return body;
    }

    @Test
    void strangersSeeNothingOfIt() {
        var id = made(programme());
        for (var stranger : List.of(SCHOOL_A2, SCHOOL_B1)) {
            as(Roles.CURATOR, stranger).get(PROGRAMMES + "/{id}", id).then().statusCode(404);
            as(Roles.CURATOR, stranger)
                    .body(Map.of("participations", List.of(UUID.randomUUID())))
                    .post(PROGRAMMES + "/{id}/participants", id)
                    .then()
                    .statusCode(404);
        }
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .get(PROGRAMMES + "/{id}", id)
                .then()
                .statusCode(404);
        as(Roles.PSYCHOLOGIST, SCHOOL_A1)
                .body(programme())
                .post(PROGRAMMES)
                .then()
                .statusCode(403);
        as(Roles.REGION_OPERATOR, REGION)
                .body(programme())
                .post(PROGRAMMES)
                .then()
                .statusCode(403);
        var body = programme();
        body.put("organisation", SCHOOL_B1);
        curator().body(body).post(PROGRAMMES).then().statusCode(404);
    }

    @Test
    void regionCountsPeopleOfRunningProgrammesByFederalForm() {
        String local = as(Roles.REGION_OPERATOR, REGION)
                .body(DictionaryApiTest.form(
                        "педагог – студент " + NUMBER.incrementAndGet(), "HEAD_TEACHER", "TEACHER_TEACHER"))
                .post("/api/v1/mentoring-forms")
                .path("code");
        var body = programme();
        body.put("form", local);
        body.put("organisation", SCHOOL_B1);
        var school = as(Roles.CURATOR, SCHOOL_B1);
        UUID id = UUID.fromString(school.body(body)
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        var mentor = World.enrolled(World.teacher(SCHOOL_B1), "MENTOR", "HEAD_TEACHER");
        as(Roles.CURATOR, SCHOOL_B1)
                .body(Map.of("participations", List.of(mentor)))
                .post(PROGRAMMES + "/{id}/participants", id)
                .then()
                .statusCode(204);
        as(Roles.REGION_OPERATOR, REGION)
                .queryParam("organisation", MUNICIPALITY_B)
                .get(PROGRAMMES + "/counts")
                .then()
                .statusCode(200)
                .body("items.federal", contains("TEACHER_TEACHER"))
                .body("items[0].programmes", is(1))
                .body("items[0].mentors", is(1));
        as(Roles.REGION_OPERATOR, REGION)
                .queryParam("federal", "TEACHER_TEACHER")
                .get(PROGRAMMES)
                .then()
                .body("items.id", hasItem(id.toString()));
    }
}
