package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.participants.World.snils;
import static ru.estafeta.participants.api.Duplicates.card;
import static ru.estafeta.participants.api.Duplicates.coordinator;
import static ru.estafeta.participants.api.Duplicates.openOf;
import static ru.estafeta.participants.api.Duplicates.settle;
import static ru.estafeta.participants.api.Duplicates.suspicion;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.testkit.WithEstafeta;

/** An insurance number helps to find duplicates, is opened by those of the school alone, and stands nowhere in plain. */
@WithEstafeta
class SnilsApiTest {

    private static final String TEXTS = """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'bytea')
              and table_name in (select tablename from pg_tables where schemaname = 'public')""";

    private final Rows rows;

    SnilsApiTest(Rows rows) {
        this.rows = rows;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static Map<String, Object> pupil(UUID school, String snils) {
        var pupil = World.pupil(school);
        pupil.put("patronymic", pupil.get("familyName") + "ович");
        pupil.put("snils", snils);
        return pupil;
    }

    private static ValidatableResponse opened(RequestSpecification by, UUID person) {
        return by.get("/api/v1/people/{id}/snils", person).then();
    }

    private static ValidatableResponse corrected(UUID person, String snils) {
        return curator()
                .header("If-Match", "*")
                .body(Map.of("snils", snils))
                .patch("/api/v1/people/{id}", person)
                .then();
    }

    private <T> T inSystem(Supplier<T> query) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(query::get));
    }

    /** Columns in which any of these stands, whatever the row. */
    private List<String> placesOf(List<String> spellings) {
        return inSystem(() ->
                rows.list(TEXTS, row -> row.getString("table_name") + "." + row.getString("column_name")).stream()
                        .filter(place -> {
                            var table = place.substring(0, place.indexOf('.'));
                            var column = place.substring(place.indexOf('.') + 1);
                            return spellings.stream()
                                    .anyMatch(one -> rows.list(
                                                    "select exists (select 1 from \"" + table + "\" where strpos(\""
                                                            + column + "\"::text, ?) > 0) as there",
                                                    row -> row.getBoolean("there"),
                                                    one)
                                            .getFirst());
                        })
                        .toList());
    }

    @Test
    void cardShowsItsLastDigitsAndTheWholeIsOpenedAsADeedOfItsOwn() {
        var snils = snils();
        var person = World.registered(pupil(SCHOOL_A1, snils.replaceAll("\\D", "")));

        card(person).body("snils", is("•••-•••-••" + snils.substring(10)));
        opened(curator(), person).statusCode(200).body("snils", is(snils));
        opened(as(Roles.SCHOOL_HEAD, SCHOOL_A1), person).statusCode(200);
        opened(coordinator(), person).statusCode(200);
        as(Roles.AUDITOR, REGION)
                .queryParam("subject", person)
                .get("/api/v1/participants-log")
                .then()
                .body("items.action", hasItem("READ_SNILS"));
    }

    @Test
    void isOpenedByNobodyElse() {
        var person = World.registered(pupil(SCHOOL_A1, snils()));

        opened(nobody(), person).statusCode(401);
        for (var role : List.of(Roles.PSYCHOLOGIST, Roles.REGION_OPERATOR, Roles.ADMINISTRATOR, Roles.AUDITOR)) {
            opened(as(role, SCHOOL_A1), person).statusCode(403);
        }
        opened(as(Roles.CURATOR, SCHOOL_A2), person).statusCode(404);
        as(Roles.PSYCHOLOGIST, SCHOOL_A1)
                .get("/api/v1/people/{id}", person)
                .then()
                .statusCode(200)
                .body("snils", nullValue());
        opened(curator(), World.registered(World.pupil(SCHOOL_A1))).statusCode(404);
    }

    @Test
    void listsDoNotHaveIt() {
        var pupil = pupil(SCHOOL_A1, snils());
        World.registered(pupil);
        curator()
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .then()
                .body("items", hasSize(1))
                .body("items[0].snils", nullValue());
    }

    @Test
    void slipsAreRefusedAtTheFieldWithoutRepeatingTheNumber() {
        var wrong = pupil(SCHOOL_A1, "112-233-445 96");
        curator()
                .body(wrong)
                .post("/api/v1/people")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("snils"))
                .body("errors[0].code", is("SNILS_CHECK_DIGITS"))
                .body("errors[0].detail", not(containsString("112")));
        curator().get("/api/v1/snils-keeping").then().statusCode(200).body("kept", is(true));
    }

    @Test
    void isChangedAndTakenAwayAndAnAbsentFieldLeavesIt() {
        var first = snils();
        var second = snils();
        var person = World.registered(pupil(SCHOOL_A1, first));

        curator()
                .header("If-Match", "*")
                .body(Map.of("className", "9А"))
                .patch("/api/v1/people/{id}", person)
                .then()
                .statusCode(200);
        opened(curator(), person).body("snils", is(first));
        corrected(person, second).statusCode(200);
        opened(curator(), person).body("snils", is(second));
        corrected(person, "").statusCode(200).body("snils", nullValue());
        opened(curator(), person).statusCode(404);
    }

    @Test
    void isOnOneCardOfASchoolAndTheRefusalSaysWhere() {
        var pupil = pupil(SCHOOL_A1, snils());
        World.registered(pupil);
        var again = pupil(SCHOOL_A1, pupil.get("snils").toString());

        curator()
                .body(again)
                .post("/api/v1/people")
                .then()
                .statusCode(409)
                .body("code", is("SNILS_TAKEN"))
                .body("errors[0].pointer", is("snils"))
                .body("detail", containsString(pupil.get("familyName").toString()));
        curator()
                .body(Map.of(
                        "person",
                        again,
                        "consent",
                        Map.of("signedOn", "2026-09-01", "signedBy", "BOTH", "guardian", "Ольхина Вера"),
                        "role",
                        "MENTEE",
                        "form",
                        "PUPIL_PUPIL",
                        "enteredOn",
                        "2026-09-05",
                        "organisation",
                        SCHOOL_A1))
                .post("/api/v1/enrolments")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", is("person/snils"));
        corrected(World.registered(World.pupil(SCHOOL_A1)), pupil.get("snils").toString())
                .statusCode(409);
    }

    @Test
    void theSameNumberInTwoSchoolsIsACertainDuplicateWhateverElseIsWritten() {
        var snils = snils();
        var here = World.registered(pupil(SCHOOL_A1, snils));
        var other = pupil(SCHOOL_A2, snils);
        other.put("birthDate", "2010-11-28");
        var there = World.registered(other);

        openOf(coordinator(), here)
                .body("items", hasSize(1))
                .body("items[0].likelihood", is("CERTAIN"))
                .body("items[0].reasons", hasItem("SAME_SNILS"));
        openOf(curator(), here).body("items", hasSize(0));
        var typed = pupil(SCHOOL_A2, snils);
        coordinator()
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .body("items.id", hasSize(2))
                .body("items[0].reasons", hasItem("SAME_SNILS"));

        corrected(here, snils()).statusCode(200);
        openOf(coordinator(), there).body("items", hasSize(0));
    }

    @Test
    void anotherNumberSpeaksAgainstADuplicate() {
        var pupil = Duplicates.pupil();
        pupil.put("snils", snils());
        var one = World.registered(pupil);
        pupil.put("snils", snils());
        var other = World.registered(pupil);
        openOf(curator(), one)
                .body("items[0].likelihood", is("POSSIBLE"))
                .body("items[0].reasons", contains("SAME_NAME", "SAME_BIRTH_DATE", "OTHER_SNILS"));

        curator()
                .header("If-Match", "*")
                .body(Map.of("patronymic", ""))
                .patch("/api/v1/people/{id}", other)
                .then()
                .statusCode(200);
        openOf(curator(), one).body("items", hasSize(0));
    }

    @Test
    void aCardThatGoesIntoAnotherBringsItAlongAndTakesItBack() {
        var pupil = Duplicates.pupil();
        var kept = World.registered(pupil);
        pupil.put("snils", snils());
        var closed = World.registered(pupil);
        var id = suspicion(curator(), kept);

        settle(curator(), id, "SAME", kept).statusCode(200);
        opened(curator(), kept).body("snils", is(pupil.get("snils")));
        settle(curator(), id, "DIFFERENT", null).statusCode(200);
        opened(curator(), kept).statusCode(404);
        opened(curator(), closed).body("snils", is(pupil.get("snils")));
    }

    @Test
    void doesNotGoOnToAnotherSchool() {
        var enrolled = World.enrolment(pupil(SCHOOL_A1, snils()), "MENTEE", "PUPIL_PUPIL");
        curator()
                .body(Map.of(
                        "person", enrolled.person(),
                        "purpose", "TRANSFER",
                        "signedOn", "2026-10-01",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера Павловна"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
        var card = coordinator()
                .body(Map.of("organisation", SCHOOL_A2, "transferredOn", "2026-10-19", "className", "9А"))
                .post("/api/v1/people/{id}/transfer", enrolled.person())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        opened(coordinator(), UUID.fromString(card)).statusCode(404);
        opened(coordinator(), enrolled.person()).statusCode(200);
    }

    @Test
    void erasureDestroysItWithItsHash() {
        var person = World.registered(pupil(SCHOOL_A1, snils()));
        as(Roles.SCHOOL_HEAD, SCHOOL_A1)
                .body(Map.of("basis", "REFUSAL"))
                .post("/api/v1/people/{id}/erasure", person)
                .then()
                .statusCode(201);
        assertThat(inSystem(() -> rows.list(
                        "select num_nulls(snils_sealed, snils_matching) as nulls from person where id = ?",
                        row -> row.getInt("nulls"),
                        person)))
                .containsExactly(2);
    }

    @Test
    void standsInPlainInNoColumnOfTheDatabase() {
        var pupil = Duplicates.pupil();
        var kept = World.registered(pupil);
        var snils = snils();
        pupil.put("snils", snils);
        World.registered(pupil);
        settle(curator(), suspicion(curator(), kept), "SAME", kept).statusCode(200);
        opened(curator(), kept).statusCode(200);
        corrected(World.registered(World.pupil(SCHOOL_A1)), snils).statusCode(409);

        var digits = snils.replaceAll("\\D", "");
        assertThat(placesOf(List.of(pupil.get("familyName").toString()))).contains("person.family_name");
        assertThat(placesOf(List.of(snils, digits, digits.substring(0, 9), snils.substring(0, 11))))
                .isEmpty();
    }
}
