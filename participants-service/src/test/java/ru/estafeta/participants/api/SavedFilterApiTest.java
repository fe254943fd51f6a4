package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class SavedFilterApiTest {

    private static final String PATH = "/api/v1/saved-filters";
    private static final Map<String, Object> TENTH =
            Map.of("grade", 10, "consent", "MISSING", "paired", false, "columns", List.of("who", "consent"));

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @AfterEach
    void nothingIsKept() {
        own().extract().<List<String>>path("items.id").forEach(id -> head().delete(PATH + "/{id}", id));
    }

    private static RequestSpecification head() {
        return as(Roles.SCHOOL_HEAD, SCHOOL_A1);
    }

    private static ValidatableResponse own() {
        return head().queryParam("list", "PEOPLE").get(PATH).then().statusCode(200);
    }

    private static Map<String, Object> named(String name, boolean byDefault, Map<String, Object> search) {
        return Map.of("list", "PEOPLE", "name", name, "byDefault", byDefault, "search", search);
    }

    private static ValidatableResponse kept(String name, boolean byDefault, Map<String, Object> search) {
        return head().body(named(name, byDefault, search)).post(PATH).then();
    }

    @Test
    void filterIsKeptRenamedAndRemoved() {
        String id = kept(" Десятые классы без согласия ", false, TENTH)
                .statusCode(201)
                .body("items.name", contains("Десятые классы без согласия"))
                .body("items[0].search.grade", is(10))
                .body("items[0].search.paired", is(false))
                .body("items[0].search.columns", contains("who", "consent"))
                .extract()
                .path("items[0].id");
        kept("Десятые классы без согласия", false, TENTH).statusCode(409).body("code", is("FILTER_EXISTS"));

        head().body(named("Десятые", true, TENTH))
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .body("items.name", contains("Десятые"))
                .body("items.byDefault", contains(true));
        head().delete(PATH + "/{id}", id).then().statusCode(204);
        own().body("items", hasSize(0));
    }

    @Test
    void listOpensWithOneAtMost() {
        kept("Без пары", true, Map.of("paired", false)).statusCode(201);
        kept("Наставники", true, Map.of("role", "MENTOR"))
                .statusCode(201)
                .body("items.name", contains("Без пары", "Наставники"))
                .body("items.byDefault", contains(false, true));
    }

    @Test
    void whatCouldBeANameIsNotKept() {
        for (Map<String, Object> search : List.<Map<String, Object>>of(
                Map.of("q", "MENTOR"), Map.of("role", "Иванов"), Map.of("columns", List.of("Иванов Пётр")))) {
            kept("Поиск", false, search).statusCode(422).body("code", is("NOT_A_CONDITION"));
        }
        kept(" ", false, TENTH).statusCode(400).body("errors[0].pointer", is("name"));
        for (int i = 0; i < 20; i++) {
            kept("Отбор " + i, false, TENTH).statusCode(201);
        }
        kept("Ещё один", false, TENTH).statusCode(409).body("code", is("TOO_MANY_FILTERS"));
    }

    @Test
    void everybodyHasOnlyHisOwn() {
        String id = kept("Без пары", false, Map.of("paired", false)).extract().path("items[0].id");
        var other = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
        other.queryParam("list", "PEOPLE").get(PATH).then().body("items", hasSize(0));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .body(named("Чужой", false, TENTH))
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .delete(PATH + "/{id}", id)
                .then()
                .statusCode(404);
        head().delete(PATH + "/{id}", UUID.randomUUID()).then().statusCode(404);
        nobody().queryParam("list", "PEOPLE").get(PATH).then().statusCode(401);
        as(Roles.REGION_OPERATOR, REGION)
                .queryParam("list", "PEOPLE")
                .get(PATH)
                .then()
                .statusCode(403);
    }
}
