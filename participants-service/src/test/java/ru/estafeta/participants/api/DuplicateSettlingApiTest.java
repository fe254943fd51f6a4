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
import static ru.estafeta.participants.api.Duplicates.again;
import static ru.estafeta.participants.api.Duplicates.card;
import static ru.estafeta.participants.api.Duplicates.coordinator;
import static ru.estafeta.participants.api.Duplicates.openOf;
import static ru.estafeta.participants.api.Duplicates.pupil;
import static ru.estafeta.participants.api.Duplicates.settle;
import static ru.estafeta.participants.api.Duplicates.suspicion;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class DuplicateSettlingApiTest {

    private final EntityManager database;

    DuplicateSettlingApiTest(EntityManager database) {
        this.database = database;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
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
}
