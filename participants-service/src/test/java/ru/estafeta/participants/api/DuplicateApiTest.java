package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.participants.importing.Imports;
import ru.estafeta.participants.importing.Tables;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class DuplicateApiTest {

    private final EntityManager database;

    DuplicateApiTest(EntityManager database) {
        this.database = database;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    /** Nobody else is called by that patronymic. */
    private static Map<String, Object> pupil() {
        var pupil = World.pupil(SCHOOL_A1);
        pupil.put("patronymic", pupil.get("familyName") + "ович");
        return pupil;
    }

    /** The same pupil, written with a slip. */
    private static Map<String, Object> again(Map<String, Object> pupil, UUID school) {
        var again = new HashMap<>(pupil);
        again.put("givenName", "Семен");
        again.put("patronymic", pupil.get("familyName") + "овч");
        again.put("organisation", school);
        return again;
    }

    private static RequestSpecification coordinator() {
        return as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
    }

    private static ValidatableResponse openOf(RequestSpecification who, UUID person) {
        return who.queryParam("person", person).get("/api/v1/duplicates").then().statusCode(200);
    }

    private static String suspicion(RequestSpecification who, UUID person) {
        return openOf(who, person).body("items", hasSize(1)).extract().path("items[0].id");
    }

    private static ValidatableResponse settle(RequestSpecification who, String id, String verdict, UUID keep) {
        var body = new HashMap<String, Object>();
        body.put("verdict", verdict);
        body.put("keep", keep);
        return who.body(body).put("/api/v1/duplicates/{id}/verdict", id).then();
    }

    private static ValidatableResponse card(UUID person) {
        return curator().get("/api/v1/people/{id}", person).then().statusCode(200);
    }

    private List<?> inSystem(String sql) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getResultList()));
    }

    private String countedAs(UUID person) {
        return (String) inSystem("select coalesce(counted_as, pseudonym) from person where id = '" + person + "'")
                .getFirst();
    }

    @Test
    void aSecondCardIsFlaggedAsSoonAsItIsWrittenAndUnflaggedWhenItIsCorrected() {
        var pupil = pupil();
        var first = World.registered(pupil);
        var second = World.registered(again(pupil, SCHOOL_A1));

        card(first).body("duplicates", is(1));
        openOf(curator(), second)
                .body("items", hasSize(1))
                .body("items[0].likelihood", is("LIKELY"))
                .body("items[0].reasons", containsInAnyOrder("SAME_NAME", "PATRONYMIC_TYPO", "SAME_BIRTH_DATE"))
                .body("items[0].verdict", nullValue());

        curator()
                .header("If-Match", "*")
                .body(Map.of("birthDate", "2010-11-28", "givenName", "Глеб"))
                .patch("/api/v1/people/{id}", second)
                .then()
                .statusCode(200);
        openOf(curator(), second).body("items", hasSize(0));
    }

    @Test
    void whoIsMeantIsToldWhileHeIsTyped() {
        var pupil = pupil();
        var known = World.registered(pupil);
        var elsewhere = World.registered(again(pupil, SCHOOL_A2));
        var typed = again(pupil, SCHOOL_A1);

        curator()
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .statusCode(200)
                .body("items.id", contains(known.toString()))
                .body("items[0].likelihood", is("LIKELY"));
        coordinator()
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .body("items.id", containsInAnyOrder(known.toString(), elsewhere.toString()));
        as(Roles.CURATOR, SCHOOL_B1)
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .statusCode(404);
        as(Roles.REGION_OPERATOR, REGION)
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .statusCode(403);
    }

    @Test
    void twoCardsOfOneSchoolBecomeOneWithEverythingAndPartAgain() {
        var pupil = pupil();
        var one = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var pair = World.approved(World.formed(World.pairOf(World.pupilAs("MENTOR"), one)));
        var other = World.enrolled(again(pupil, SCHOOL_A1), "MENTEE", "PUPIL_PUPIL");
        var mentor = World.enrolled(again(pupil, SCHOOL_A1), "MENTOR", "PUPIL_PUPIL");
        UUID kept = UUID.fromString(curator().get("/api/v1/pairs/{id}", pair).path("mentees[0].person"));
        var id = openOf(curator(), kept).body("items", hasSize(2)).extract().<List<String>>path("items.id");
        var closed = card(kept).extract();
        assertThat((int) closed.path("duplicates")).isEqualTo(2);

        for (var suspicion : id) {
            settle(curator(), suspicion, "SAME", kept)
                    .statusCode(200)
                    .body("verdict", is("SAME"))
                    .body("kept", is(kept.toString()));
        }

        card(kept)
                .body("participations.role", containsInAnyOrder("MENTEE", "MENTOR"))
                .body("participations.id", hasItem(one.toString()))
                .body("participations.id", hasItem(mentor.toString()))
                .body("participations.id", not(hasItem(other.toString())))
                .body("consents.findAll { it.status == 'ACTIVE' }", hasSize(1))
                .body("duplicates", is(0));
        curator()
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .then()
                .body("items.id", contains(kept.toString()));

        for (var suspicion : id) {
            settle(curator(), suspicion, null, null).statusCode(200).body("verdict", nullValue());
        }
        card(kept).body("participations.id", contains(one.toString()));
        curator()
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .then()
                .body("items", hasSize(3))
                .body("items.findAll { it.participations.size() == 1 }", hasSize(3))
                .body("items.collectMany { it.consents }.findAll { it.status == 'ACTIVE' }", hasSize(3));
    }

    @Test
    void pairsAndAnswersOfTheClosedCardGoOverAndComeBack() {
        var pupil = pupil();
        var kept = World.registered(pupil);
        var mentee = World.enrolled(again(pupil, SCHOOL_A1), "MENTEE", "PUPIL_PUPIL");
        var pair = World.approved(World.formed(World.pairOf(World.pupilAs("MENTOR"), mentee)));
        var links = Surveys.links(pair);
        var token = Surveys.token(links, "MENTEE");
        Surveys.submit(token, Surveys.answers(token, 5, true)).then().statusCode(201);
        UUID closed = UUID.fromString(curator().get("/api/v1/pairs/{id}", pair).path("mentees[0].person"));
        var id = suspicion(curator(), kept);

        settle(curator(), id, "SAME", kept).statusCode(200);

        curator().get("/api/v1/pairs/{id}", pair).then().body("mentees[0].person", is(kept.toString()));
        assertThat(inSystem("select person_id from survey_response where participation_id = '" + mentee + "'"))
                .hasToString("[" + kept + "]");
        assertThat(countedAs(closed)).isEqualTo(countedAs(kept));
        curator().get("/api/v1/people/{id}", closed).then().body("mergedInto", is(kept.toString()));
        curator()
                .header("If-Match", "*")
                .body(Map.of("className", "9А"))
                .patch("/api/v1/people/{id}", closed)
                .then()
                .statusCode(409)
                .body("code", is("PERSON_MERGED"));

        settle(curator(), id, "DIFFERENT", null).statusCode(200).body("verdict", is("DIFFERENT"));
        curator().get("/api/v1/pairs/{id}", pair).then().body("mentees[0].person", is(closed.toString()));
        assertThat(inSystem("select person_id from survey_response where participation_id = '" + mentee + "'"))
                .hasToString("[" + closed + "]");
        assertThat(countedAs(closed)).isNotEqualTo(countedAs(kept));
        curator().header("If-Match", "*").body(Map.of("className", "9А")).patch("/api/v1/people/{id}", kept);
        openOf(curator(), kept).body("items", hasSize(0));
    }

    @Test
    void cardsOfTwoSchoolsStayAndCountOnceAndNoSchoolSeesTheOther() {
        var pupil = pupil();
        var here = World.registered(pupil);
        var there = World.registered(again(pupil, SCHOOL_A2));
        openOf(curator(), here).body("items", hasSize(0));
        card(here).body("duplicates", is(0));
        openOf(as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B), here).body("items", hasSize(0));
        var id = suspicion(coordinator(), here);
        settle(curator(), id, "SAME", here).statusCode(404);

        settle(coordinator(), id, "SAME", null).statusCode(200).body("kept", nullValue());

        assertThat(countedAs(here)).isEqualTo(countedAs(there));
        card(here).body("mergedInto", nullValue());
        as(Roles.CURATOR, SCHOOL_A2).get("/api/v1/people/{id}", there).then().body("mergedInto", nullValue());
        for (var school : Map.of(SCHOOL_A1, here, SCHOOL_A2, there).entrySet()) {
            as(Roles.CURATOR, school.getKey())
                    .body(Map.of("pseudonyms", List.of(countedAs(here))))
                    .post("/api/v1/people-resolutions")
                    .then()
                    .statusCode(200)
                    .body("items.person.id", contains(school.getValue().toString()));
        }

        settle(coordinator(), id, null, null).statusCode(200);
        assertThat(countedAs(here)).isNotEqualTo(countedAs(there));
    }

    /** Said in one order and taken back in another. */
    @Test
    void threeCardsHangTogetherByWhatWasSaidAndNotByTheOrderOfSayingIt() {
        var pupil = pupil();
        var a = World.registered(pupil);
        var b = World.registered(again(pupil, SCHOOL_A2));
        var c = World.registered(again(pupil, SCHOOL_A1));
        var ab = between(a, b);
        var bc = between(b, c);

        settle(coordinator(), ab, "SAME", null).statusCode(200);
        settle(coordinator(), bc, "SAME", null).statusCode(200);
        assertThat(List.of(countedAs(a), countedAs(b), countedAs(c))).containsOnly(countedAs(a));

        settle(coordinator(), ab, null, null).statusCode(200);
        assertThat(countedAs(b)).isEqualTo(countedAs(c)).isNotEqualTo(countedAs(a));
        settle(coordinator(), bc, null, null).statusCode(200);
        assertThat(countedAs(b)).isNotEqualTo(countedAs(c));
    }

    private static String between(UUID one, UUID other) {
        return coordinator()
                .body(Map.of("one", one, "other", other))
                .post("/api/v1/duplicates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theRegionSettlesBetweenMunicipalitiesWithoutNames() {
        var pupil = pupil();
        var here = World.registered(pupil);
        World.registered(again(pupil, SCHOOL_B1));
        openOf(coordinator(), here).body("items", hasSize(0));

        var id = openOf(as(Roles.REGION_OPERATOR, REGION), here)
                .body("items", hasSize(1))
                .body("items[0].one.name", nullValue())
                .body("items[0].other.birth", nullValue())
                .body("items[0].one.id", nullValue())
                .extract()
                .<String>path("items[0].id");
        settle(as(Roles.REGION_OPERATOR, REGION), id, "SAME", null)
                .statusCode(200)
                .body("one.name", nullValue());
    }

    @Test
    void whatCannotBeOneIsRefusedWithWhatToDo() {
        var pupil = pupil();
        var one = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var other = World.enrolled(again(pupil, SCHOOL_A1), "MENTOR", "PUPIL_PUPIL");
        var pair = World.formed(World.pairOf(other, one));
        UUID kept = UUID.fromString(curator().get("/api/v1/pairs/{id}", pair).path("mentees[0].person"));
        var id = suspicion(curator(), kept);

        settle(curator(), id, "SAME", kept).statusCode(409).body("code", is("IN_ONE_PAIR"));
        settle(curator(), id, "SAME", null).statusCode(400).body("errors[0].pointer", is("keep"));
        settle(curator(), id, "SAME", UUID.randomUUID()).statusCode(400);
        settle(curator(), UUID.randomUUID().toString(), "SAME", kept).statusCode(404);
        curator()
                .body(Map.of("one", kept, "other", kept))
                .post("/api/v1/duplicates")
                .then()
                .statusCode(400);
        assertThat(countedAs(kept)).isNotNull();
    }

    @Test
    void twoWithTheSameMentorAreRefusedUntilOnePairIsCancelled() {
        var pupil = pupil();
        var mentor = World.pupilAs("MENTOR");
        var pair = World.formed(World.pairOf(mentor, World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL")));
        var twice =
                World.formed(World.pairOf(mentor, World.enrolled(again(pupil, SCHOOL_A1), "MENTEE", "PUPIL_PUPIL")));
        UUID kept = UUID.fromString(curator().get("/api/v1/pairs/{id}", pair).path("mentees[0].person"));
        var id = suspicion(curator(), kept);

        settle(curator(), id, "SAME", kept).statusCode(409).body("code", is("PAIRED_WITH_THE_SAME"));
        curator().body(Map.of("reason", "Записана дважды")).post("/api/v1/pairs/{id}/cancellation", twice);
        settle(curator(), id, "SAME", kept).statusCode(200);
    }

    @Test
    void erasureTakesTheClosedCardAlongAndNothingIsPartedAfterIt() {
        var pupil = pupil();
        World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var closed = World.registered(again(pupil, SCHOOL_A1));
        var id = suspicion(curator(), closed);
        UUID kept = UUID.fromString(curator()
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .<String>path("items.find { it.id != '" + closed + "' }.id"));
        settle(curator(), id, "SAME", kept).statusCode(200);
        String consent = curator().get("/api/v1/people/{id}", kept).path("consents[0].id");
        curator().body(Map.of("withdrawnOn", "2026-10-20")).post("/api/v1/consents/{id}/withdrawal", consent);

        curator()
                .body(Map.of("basis", "WITHDRAWAL"))
                .post("/api/v1/people/{id}/erasure", kept)
                .then()
                .statusCode(201);

        assertThat(inSystem("select family_name from person where id in ('" + kept + "', '" + closed + "')"))
                .hasToString("[Данные, Данные]");
        assertThat(inSystem("select moved from suspected_duplicate where id = '" + id + "'"))
                .containsOnlyNulls();
        settle(curator(), id, null, null).statusCode(409).body("code", is("PERSON_ERASED"));
        assertThat(countedAs(closed)).isEqualTo(countedAs(kept));
    }

    @Test
    void anImportFlagsItsPeopleAndTakesAMisspeltRowForTheCardThatStays() {
        var pupil = pupil();
        var known = World.registered(pupil);
        var file = Tables.workbook(List.of(
                List.of("ФИО", "Дата рождения", "Класс"),
                List.of(pupil.get("familyName") + " Семен " + pupil.get("familyName") + "овч", "17.03.2012", "8Б")));
        var id = Imports.begun(file, false);
        Imports.over(id);
        curator()
                .get("/api/v1/jobs/{id}", id)
                .then()
                .body("result.created", is(1))
                .body("result.duplicates", is(1));
        settle(curator(), suspicion(curator(), known), "SAME", known).statusCode(200);

        var twice = Imports.begun(
                Tables.workbook(List.of(
                        List.of("ФИО", "Дата рождения", "Класс"),
                        List.of(
                                pupil.get("familyName") + " Семен " + pupil.get("familyName") + "овч",
                                "17.03.2012",
                                "9Б"))),
                false);
        Imports.over(twice);
        curator()
                .get("/api/v1/jobs/{id}", twice)
                .then()
                .body("result.created", is(0))
                .body("result.updated", is(1));
        card(known).body("className", is("9Б"));
    }

    /** So many people are joined with the register at once, not looked up one by one. */
    @Test
    void aLargeFileFlagsItsPeopleToo() {
        var pupil = pupil();
        var known = World.registered(pupil);
        var lines = new ArrayList<List<?>>();
        lines.add(List.of("ФИО", "Дата рождения", "Класс"));
        lines.add(List.of(pupil.get("familyName") + " Семен " + pupil.get("familyName") + "овч", "17.03.2012", "8Б"));
        for (int i = 0; i < 200; i++) {
            var other = World.familyName();
            lines.add(List.of(
                    other + " Глеб " + other + "ович", "%02d.%02d.2011".formatted(1 + i % 28, 1 + i % 12), "9А"));
        }
        var id = Imports.begun(Tables.workbook(lines), false);
        Imports.over(id);
        curator()
                .get("/api/v1/jobs/{id}", id)
                .then()
                .body("result.created", is(201))
                .body("result.duplicates", is(1));
        openOf(curator(), known).body("items[0].likelihood", is("LIKELY"));
    }
}
