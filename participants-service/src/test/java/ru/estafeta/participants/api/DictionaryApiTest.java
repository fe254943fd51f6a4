package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.REGION;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class DictionaryApiTest {

    private static final String FORMS = "/api/v1/mentoring-forms";

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static RequestSpecification region() {
        return as(Roles.REGION_OPERATOR, REGION);
    }

    static Map<String, Object> form(String name, String basis, String federal) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "basis",
                basis,
                "federal",
                federal,
                "organisationTypes",
                List.of(),
                "source",
                "Положение региона",
                "verified",
                true,
                "retired",
                false,
                "roleModels",
                List.of("мастер – подмастерье")));
    }

    @Test
    void everyFormOfTheActsIsThereAndReportedAsOneOfTheFive() {
        curator()
                .get(FORMS)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("PUPIL_PUPIL", "EMPLOYER_STUDENT", "HEAD_TEACHER", "PARTNER_TEACHER"))
                .body("items.find { it.code == 'HEAD_TEACHER' }.federal", is("TEACHER_TEACHER"))
                .body("items.find { it.code == 'HEAD_TEACHER' }.source", containsString("не сверено"))
                .body("items.find { it.code == 'STUDENT_PUPIL' }.roleModels.name", hasItem("куратор – автор проекта"));
    }

    @Test
    void regionAddsAFormOfItsOwnAndChangesIt() {
        var body = form("педагог – педагог (кружки)", "TEACHER_TEACHER", "TEACHER_TEACHER");
        String code = region().body(body)
                .post(FORMS)
                .then()
                .statusCode(201)
                .body("local", is(true))
                .extract()
                .path("code");
        body.put("name", "педагог – педагог дополнительного образования");
        body.put("organisationTypes", List.of("ADDITIONAL_EDUCATION"));
        body.put("roleModels", List.of("опытный – начинающий", "мастер – подмастерье"));
        region().header("If-Match", "\"1\"")
                .body(body)
                .put(FORMS + "/{code}", code)
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("roleModels.name", contains("опытный – начинающий", "мастер – подмастерье"));
        region().header("If-Match", "\"1\"")
                .body(body)
                .put(FORMS + "/{code}", code)
                .then()
                .statusCode(412);
        region().body(body).put(FORMS + "/{code}", code).then().statusCode(428);

        body.put("roleModels", List.of("опытный – начинающий"));
        body.put("retired", true);
        region().header("If-Match", "\"2\"")
                .body(body)
                .put(FORMS + "/{code}", code)
                .then()
                .statusCode(200)
                .body("roleModels.name", contains("опытный – начинающий"));
        var programme = Map.of(
                "name", "Кружок", "form", code, "goal", "учиться", "startsOn", "2026-09-01", "endsOn", "2027-05-31");
        curator()
                .body(programme)
                .post("/api/v1/programmes")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("FORM_NOT_OFFERED"));
    }

    @Test
    void whatAnActSaysIsNotChanged() {
        var body = form("ученик – ученик", "PUPIL_PUPIL", "STUDENT_PUPIL");
        region().header("If-Match", "*")
                .body(body)
                .put(FORMS + "/PUPIL_PUPIL")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("FORM_OF_AN_ACT"));
        region().body(form("своя", "HEAD_TEACHER", "HEAD_TEACHER"))
                .post(FORMS)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("NOT_FEDERAL"));
        region().body(form("Студент – ученик", "STUDENT_PUPIL", "STUDENT_PUPIL"))
                .post(FORMS)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("FORM_EXISTS"));
        region().header("If-Match", "*").body(body).put(FORMS + "/NONE").then().statusCode(404);
    }

    @Test
    void kindsAreNamedByTheRegion() {
        List<String> names = region().get("/api/v1/mentoring-kinds").path("items.name");
        var fewer = names.stream().filter(name -> !name.equals("скоростное")).toList();
        region().body(Map.of("names", fewer))
                .put("/api/v1/mentoring-kinds")
                .then()
                .statusCode(200)
                .body("items.name", not(hasItem("скоростное")));
        region().body(Map.of("names", names))
                .put("/api/v1/mentoring-kinds")
                .then()
                .statusCode(200)
                .body("items.name", is(names));
        region().body(Map.of("names", List.of(" ")))
                .put("/api/v1/mentoring-kinds")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyTheRegionWrites() {
        var body = form("чужая", "PUPIL_PUPIL", "PUPIL_PUPIL");
        curator().body(body).post(FORMS).then().statusCode(403);
        curator()
                .header("If-Match", "*")
                .body(body)
                .put(FORMS + "/PUPIL_PUPIL")
                .then()
                .statusCode(403);
        curator()
                .body(Map.of("names", List.of("x")))
                .put("/api/v1/mentoring-kinds")
                .then()
                .statusCode(403);
    }
}
