package ru.estafeta.roadmap.parsing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Tokens;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class TermApiTest {

    private static ValidatableResponse parse(Object body) {
        return given().auth()
                .oauth2(Tokens.of(Roles.CURATOR, SCHOOL_A1))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/terms/parse")
                .then();
    }

    @Test
    void answersWithTheTermsInTheOrderOfTheTexts() {
        parse(Map.of(
                        "texts",
                        List.of("до 10.11.2020", "Май, декабрь 2024 года", "до 1 марта", "уточняется"),
                        "context",
                        Map.of("orderDate", "2025-08-27", "schoolYear", "2025/2026")))
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[0].text", is("до 10.11.2020"))
                .body("items[0].term", is(Map.of("kind", "DEADLINE", "date", "2020-11-10")))
                .body("items[0].inferred", empty())
                .body("items[1].term", is(Map.of("kind", "MONTHS", "months", List.of("2024-05", "2024-12"))))
                .body("items[2].term.date", is("2026-03-01"))
                .body("items[2].inferred.field", hasItem("year"))
                .body("items[3].term.kind", is("UNPARSED"))
                .body("items[3].term.text", is("уточняется"))
                .body("items[3].term.reason", containsString("Срок не назван"))
                .body("items[3].term", not(hasKey("date")));
    }

    @Test
    void needsNoContext() {
        parse(Map.of("texts", List.of("ежеквартально"))).statusCode(200).body("items[0].term.every", is("QUARTER"));
        parse("{\"texts\":[\"до 1 октября\"],\"context\":{\"orderDate\":null,\"schoolYear\":null}}")
                .statusCode(200)
                .body("items[0].term.kind", is("UNPARSED"));
        parse(Map.of("texts", List.of())).statusCode(200).body("items", empty());
    }

    @Test
    void takesTheYearOfAPlan() {
        parse(Map.of("texts", List.of("В течение года"), "context", Map.of("planYear", 2024)))
                .statusCode(200)
                .body("items[0].term.year", is(2024));
    }

    @Test
    void saysWhatIsWrongWithTheContext() {
        parse(Map.of("texts", List.of("май"), "context", Map.of("schoolYear", "2025/2027")))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("context/schoolYear"))
                .body("errors[0].code", is("BAD_SCHOOL_YEAR"))
                .body("errors[0].detail", containsString("2025/2026"));
        parse(Map.of("texts", List.of("май"), "context", Map.of("orderDate", "2025-02-30")))
                .statusCode(400)
                .body("errors[0].pointer", is("context/orderDate"));
        parse(Map.of("texts", List.of("май"), "context", Map.of("orderDate", "0025-02-03")))
                .statusCode(400)
                .body("errors[0].code", is("BAD_ORDER_DATE"));
        parse(Map.of("texts", List.of("май"), "context", Map.of("planYear", 24)))
                .statusCode(400)
                .body("errors[0].pointer", is("context/planYear"));
    }

    @Test
    void saysWhichTextIsTooMuch() {
        parse(Map.of("texts", Collections.nCopies(1001, "май"))).statusCode(400).body("errors[0].pointer", is("texts"));
        parse(Map.of("texts", List.of("май", "м".repeat(2001))))
                .statusCode(400)
                .body("errors[0].pointer", containsString("texts"))
                .body("errors[0].detail", containsString("2000"));
        parse(Collections.singletonMap("texts", Arrays.asList("май", null))).statusCode(400);
        parse("{}").statusCode(400).body("errors[0].pointer", is("texts"));
        parse("").statusCode(400);
        parse("{\"texts\":").statusCode(400).contentType("application/problem+json");
        parse(Map.of("texts", Collections.nCopies(1000, "до 1 октября 2025"))).statusCode(200);
    }

    @Test
    void readsNothingForStrangers() {
        given().contentType(ContentType.JSON)
                .body(Map.of("texts", List.of("май")))
                .post("/api/v1/terms/parse")
                .then()
                .statusCode(401);
    }
}
