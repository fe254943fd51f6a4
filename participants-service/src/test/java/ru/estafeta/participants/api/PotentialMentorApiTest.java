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
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. */
@WithEstafeta
class PotentialMentorApiTest {

    private static final String MARK = "/api/v1/people/{id}/potential-mentor";

    private final EntityManager database;
    private UUID school;

    PotentialMentorApiTest(EntityManager database) {
        this.database = database;
    }

    @BeforeEach
    void aSchoolExists() {
        World.exists();
        school = UUID.fromString(as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("name", "Школа " + World.familyName(), "type", "SCHOOL", "parent", MUNICIPALITY_A))
                .post("/api/v1/organisations")
                .path("id"));
    }

    private static void consent(UUID person, UUID at, String signer) {
        var consent = new HashMap<String, Object>(
                Map.of("person", person, "purpose", "PROCESSING", "signedOn", "2026-09-01", "signedBy", signer));
        if (!signer.equals("SELF")) {
            consent.put("guardian", "Ольхина Вера");
        }
        as(Roles.CURATOR, at).body(consent).post("/api/v1/consents").then().statusCode(201);
    }

    private UUID consented(Map<String, Object> person, String signer) {
        var id = World.registered(person);
        consent(id, (UUID) person.get("organisation"), signer);
        return id;
    }

    private Map<String, Object> born(Map<String, Object> person, String day) {
        person.put("birthDate", day);
        return person;
    }

    private ValidatableResponse list(String query) {
        return as(Roles.CURATOR, school)
                .get("/api/v1/potential-mentors?limit=500" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse graduate(UUID person, UUID at, String day) {
        return as(Roles.CURATOR, at)
                .body(Map.of("graduatedOn", day))
                .put("/api/v1/people/{id}/graduation", person)
                .then();
    }

    @Test
    void subBaseFollowsFromWhatSomebodyIs() throws Exception {
        var senior = consented(born(World.pupil(school), "2012-03-17"), "BOTH");
        var child = consented(born(World.pupil(school), "2014-03-17"), "GUARDIAN");
        var skilled = World.teacher(school);
        skilled.put("teachingSince", "2015-09");
        var teacher = consented(skilled, "SELF");
        var young = consented(World.teacher(school), "SELF");
        var specialist = consented(World.specialist(school, ENTERPRISE_A), "SELF");
        var alumnus = consented(born(World.pupil(school), "2008-03-17"), "SELF");
        graduate(alumnus, school, "2026-06-25").statusCode(204);
        World.registered(born(World.pupil(school), "2011-03-17"));
        World.enrolled(born(World.pupil(school), "2011-03-18"), "MENTOR", "PUPIL_PUPIL");

        list("&subBase=PUPILS").body("items.person", contains(senior.toString()));
        list("&subBase=TEACHERS").body("items.person", contains(teacher.toString()));
        list("&subBase=ENTERPRISES").body("items.person", contains(specialist.toString()));
        list("&subBase=ALUMNI")
                .body("items.person", contains(alumnus.toString()))
                .body("items[0].graduatedOn", is("2026-06-25"))
                .body("items[0].className", nullValue());
        as(Roles.CURATOR, school)
                .get("/api/v1/potential-mentors/counts")
                .then()
                .statusCode(200)
                .body("subBases.PUPILS", is(1))
                .body("subBases.TEACHERS", is(1))
                .body("subBases.ALUMNI", is(1))
                .body("subBases.ENTERPRISES", is(1));

        as(Roles.CURATOR, school)
                .body(Map.of("people", List.of(child, young)))
                .post("/api/v1/potential-mentors")
                .then()
                .statusCode(200)
                .body("people", hasSize(2));
        as(Roles.CURATOR, school)
                .body(Map.of("people", List.of(child)))
                .post("/api/v1/potential-mentors")
                .then()
                .body("people", hasSize(0));
        list("&ready=true").body("items", hasSize(2)).body("items[0].readySince", is("2026-10-20"));
        list("&ready=false").body("items", hasSize(4));
        list("&subBase=TEACHERS").body("items.person", hasItem(young.toString()));
        list("&subBase=PUPILS").body("items.person", hasItem(child.toString()));

        var file = as(Roles.SCHOOL_HEAD, school)
                .get("/api/v1/potential-mentors/workbook?ready=true")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(2).getCellText(9)).isEqualTo("20.10.2026");
        }
    }

    @Test
    void markIsPutOnceAndTakenBackAndGoesWithTheConsent() {
        var pupil = consented(World.pupil(school), "BOTH");
        as(Roles.CURATOR, school).get(MARK, pupil).then().body("readySince", nullValue());
        as(Roles.CURATOR, school).put(MARK, pupil).then().statusCode(200).body("readySince", is("2026-10-20"));
        as(Roles.SCHOOL_HEAD, school).put(MARK, pupil).then().statusCode(200);
        as(Roles.CURATOR, school).delete(MARK, pupil).then().statusCode(200).body("readySince", nullValue());
        as(Roles.CURATOR, school).put(MARK, pupil);

        var consent =
                as(Roles.CURATOR, school).get("/api/v1/people/{id}", pupil).<String>path("consents[0].id");
        as(Roles.CURATOR, school)
                .body(Map.of("withdrawnOn", "2026-10-20"))
                .post("/api/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(200);
        as(Roles.CURATOR, school).get(MARK, pupil).then().body("readySince", nullValue());
        as(Roles.CURATOR, school).put(MARK, pupil).then().statusCode(409).body("code", is("PERSON_RESTRICTED"));
        list("").body("items.person", not(hasItem(pupil.toString())));
    }

    @Test
    void nobodyIsMarkedWithoutHisConsentAndAllOfThemOrNone() {
        var consented = consented(World.pupil(school), "BOTH");
        var missing = World.pupil(school);
        as(Roles.CURATOR, school)
                .body(Map.of("people", List.of(consented, World.registered(missing))))
                .post("/api/v1/potential-mentors")
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"))
                .body("errors[0].detail", containsString((String) missing.get("familyName")));
        list("&ready=true").body("items", hasSize(0));
    }

    @Test
    void alumnusIsNoPupilAnyMoreUntilHisCardSaysWhoHeIs() {
        var alumnus = consented(born(World.pupil(school), "2008-03-17"), "SELF");
        graduate(alumnus, school, "2026-10-21").statusCode(422).body("code", is("GRADUATION_IMPLAUSIBLE"));
        graduate(alumnus, school, "2020-06-25").statusCode(422);
        graduate(alumnus, school, "2025-06-25").statusCode(204);
        var role = Map.of(
                "person",
                alumnus,
                "organisation",
                school,
                "role",
                "MENTOR",
                "form",
                "PUPIL_PUPIL",
                "enteredOn",
                "2026-10-01");
        as(Roles.CURATOR, school)
                .body(role)
                .post("/api/v1/participations")
                .then()
                .statusCode(422)
                .body("code", is("GRADUATED"));
        as(Roles.CURATOR, school)
                .delete("/api/v1/people/{id}/graduation", alumnus)
                .then()
                .statusCode(204);
        as(Roles.CURATOR, school)
                .body(role)
                .post("/api/v1/participations")
                .then()
                .statusCode(201);
        graduate(alumnus, school, "2025-06-25").statusCode(409).body("code", is("TAKES_PART"));
        list("").body("items.person", not(hasItem(alumnus.toString())));
    }

    @Test
    void marksOfTwoCardsOfOneHumanBeingCountAndGoTogether() {
        var pupil = Duplicates.pupil();
        var kept = World.registered(pupil);
        var closed = World.registered(Duplicates.again(pupil, SCHOOL_A1));
        consent(kept, SCHOOL_A1, "BOTH");
        consent(closed, SCHOOL_A1, "BOTH");
        curator().put(MARK, closed).then().statusCode(200);
        var suspicion = Duplicates.suspicion(curator(), kept);
        Duplicates.settle(curator(), suspicion, "SAME", kept).statusCode(200);

        curator().get(MARK, kept).then().body("readySince", is("2026-10-20"));
        Duplicates.settle(curator(), suspicion, "DIFFERENT", null).statusCode(200);
        curator().get(MARK, kept).then().body("readySince", nullValue());
        curator().get(MARK, closed).then().body("readySince", is("2026-10-20"));
        Duplicates.settle(curator(), suspicion, "SAME", kept).statusCode(200);
        curator().delete(MARK, kept).then().body("readySince", nullValue());
    }

    @Test
    void whoeverGoesOnToAnotherSchoolLeavesTheMarkBehind() {
        var pupil = consented(World.pupil(SCHOOL_A1), "BOTH");
        curator()
                .body(Map.of(
                        "person",
                        pupil,
                        "purpose",
                        "TRANSFER",
                        "signedOn",
                        "2026-09-01",
                        "signedBy",
                        "BOTH",
                        "guardian",
                        "Ольхина Вера"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
        curator().put(MARK, pupil).then().statusCode(200);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("organisation", SCHOOL_A2, "transferredOn", "2026-10-15"))
                .post("/api/v1/people/{id}/transfer", pupil)
                .then()
                .statusCode(201);
        curator().get(MARK, pupil).then().body("readySince", nullValue());
        curator()
                .get("/api/v1/potential-mentors?limit=500")
                .then()
                .body("items.person", not(hasItem(pupil.toString())));
    }

    @Test
    void hisOwnPageTellsTheMarkAndErasureDestroysIt() {
        var pupil = consented(born(World.pupil(SCHOOL_A1), "2008-03-17"), "SELF");
        curator().put(MARK, pupil).then().statusCode(200);
        graduate(pupil, SCHOOL_A1, "2026-06-25").statusCode(204);
        OwnPages.operatorIsKnown();
        OwnPages.links(pupil)
                .getFirst()
                .opened()
                .request()
                .get("/api/v1/own-page")
                .then()
                .statusCode(200)
                .body("kept.what", hasItem("Отметка «готов стать наставником»"))
                .body("kept.what", hasItem("Год окончания школы"));

        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update consent set withdrawn_on = '2026-10-20', ended_as = 'WITHDRAWN' where person_id = :id")
                        .setParameter("id", pupil)
                        .executeUpdate()));
        curator()
                .body(Map.of("basis", "WITHDRAWAL"))
                .post("/api/v1/people/{id}/erasure", pupil)
                .then()
                .statusCode(201);
        var left = SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select 1 from potential_mentor where person_id = :id"
                                + " union all select 1 from person where id = :id and graduated_on is not null")
                        .setParameter("id", pupil)
                        .getResultList()));
        assertThat(left).isEmpty();
    }

    @Test
    void onlyThoseWhoKeepTheBasesOfTheSchool() {
        var pupil = consented(World.pupil(school), "BOTH");
        nobody().get("/api/v1/potential-mentors").then().statusCode(401);
        nobody().put(MARK, pupil).then().statusCode(401);
        for (var path : List.of("", "/counts", "/workbook")) {
            as(Roles.PSYCHOLOGIST, school)
                    .get("/api/v1/potential-mentors" + path)
                    .then()
                    .statusCode(403);
            as(Roles.REGION_OPERATOR, REGION)
                    .get("/api/v1/potential-mentors" + path)
                    .then()
                    .statusCode(403);
            as(Roles.CURATOR, SCHOOL_B1)
                    .get("/api/v1/potential-mentors" + path + "?organisation=" + school)
                    .then()
                    .statusCode(404);
        }
        as(Roles.PSYCHOLOGIST, school).get(MARK, pupil).then().statusCode(403);
        as(Roles.PSYCHOLOGIST, school).put(MARK, pupil).then().statusCode(403);
        as(Roles.CURATOR, SCHOOL_B1).get(MARK, pupil).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1).put(MARK, pupil).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1).delete(MARK, pupil).then().statusCode(404);
        graduate(pupil, SCHOOL_B1, "2026-06-25").statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .body(Map.of("people", List.of(pupil)))
                .post("/api/v1/potential-mentors")
                .then()
                .statusCode(404);
        as(Roles.CURATOR, school)
                .body(Map.of("people", List.of()))
                .post("/api/v1/potential-mentors")
                .then()
                .statusCode(400);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .get("/api/v1/potential-mentors?limit=500")
                .then()
                .body("items.person", hasItem(pupil.toString()));
    }
}
