package ru.estafeta.monitoring.denominator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** A denominator moves every figure above it: who may set it, where, and what becomes of two who do so at once. */
@WithEstafeta
class DenominatorsTest {

    private static final String PATH = "/api/v1/denominators/{organisation}/{code}/{year}";

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);

    @BeforeEach
    void registerOrganisations() {
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
    }

    @Test
    void listsAlsoWhatIsMissing() {
        put(Board.as(Roles.CURATOR, tree.gus1), tree.gus1, "PUPILS", 312).statusCode(200);

        var answer = Board.as(Roles.MUNICIPAL_COORDINATOR, tree.gus)
                .queryParam("year", 2026)
                .get("/api/v1/denominators")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getList("items")).hasSize(4 + 4 + 1);
        var pupils = "items.find { it.organisation == '" + tree.gus1 + "' && it.code == 'PUPILS' }";
        assertThat(answer.getInt(pupils + ".value")).isEqualTo(312);
        assertThat(answer.getString(pupils + ".organisationName")).isEqualTo("СОШ № 1");
        assertThat(answer.getString(pupils + ".updatedAt")).isNotNull();
        var missing = "items.find { it.organisation == '" + tree.gus + "' && it.code == 'ENTERPRISES' }";
        assertThat(answer.getString(missing + ".value")).isNull();
        assertThat(answer.getInt(missing + ".version")).isZero();
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasChanged() {
        var etag = put(board.operator(), tree.gus1, "PUPILS", 10)
                .statusCode(200)
                .extract()
                .header("ETag");
        put(board.operator().header("If-Match", etag), tree.gus1, "PUPILS", 11).statusCode(200);

        put(board.operator().header("If-Match", etag), tree.gus1, "PUPILS", 12)
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        put(board.operator(), tree.gus1, "PUPILS", 13).statusCode(200).body("version", equalTo(3));
    }

    @Test
    void staysWithinTheCallersSubtreeAndRoles() {
        given().get("/api/v1/denominators").then().statusCode(401);
        put(given(), tree.gus1, "PUPILS", 1).statusCode(401);
        Board.as("mentor", tree.gus1).get("/api/v1/denominators").then().statusCode(403);
        for (var reader : new String[] {Roles.AUDITOR, Roles.PSYCHOLOGIST, Roles.INTEGRATION, Roles.ADMINISTRATOR}) {
            Board.as(reader, tree.region).get("/api/v1/denominators").then().statusCode(200);
            put(Board.as(reader, tree.region), tree.gus1, "PUPILS", 1).statusCode(403);
        }
        Board.as(Roles.CURATOR, tree.gus1)
                .queryParam("organisation", tree.gus2)
                .get("/api/v1/denominators")
                .then()
                .statusCode(404);
        put(Board.as(Roles.SCHOOL_HEAD, tree.gus1), tree.gus2, "PUPILS", 1).statusCode(404);
        put(Board.as(Roles.SCHOOL_HEAD, tree.gus1), tree.gus, "ENTERPRISES", 1).statusCode(404);
        put(board.operator(), UUID.randomUUID(), "PUPILS", 1).statusCode(404);
    }

    @Test
    void tellsWhatIsWrongWithANumber() {
        put(board.operator(), tree.gus1, "TEACHERS", 1)
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_DENOMINATOR"));
        put(board.operator(), tree.gus, "PUPILS", 1).statusCode(422).body("code", equalTo("DENOMINATOR_NOT_KEPT_HERE"));
        put(board.operator(), tree.gus1, "ENTERPRISES", 1).statusCode(422);
        put(board.operator(), tree.gus1, "PUPILS", -1).statusCode(400).body("errors.pointer", hasItem("value"));
        board.operator()
                .contentType("application/json")
                .body(Map.of("value", 5, "source", "  "))
                .put(PATH, tree.gus1, "PUPILS", 2026)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("source"));
        board.operator()
                .contentType("application/json")
                .body(Map.of("value", 5, "source", "ОО-1"))
                .put(PATH, tree.gus1, "PUPILS", 1999)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("year"));
        board.operator()
                .queryParam("year", 20266)
                .get("/api/v1/denominators")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse put(RequestSpecification caller, UUID organisation, String code, long value) {
        return caller.contentType("application/json")
                .body(Map.of("value", value, "source", "ОО-1, 2026"))
                .put(PATH, organisation, code, 2026)
                .then();
    }
}
