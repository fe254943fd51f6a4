package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.PersonFactsKnownV1;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class PeopleApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void curatorRegistersAPupilAndOnlyTheMonthOfBirthLeaves() {
        var pupil = World.pupil(SCHOOL_A1);
        pupil.put("birthDate", "2011-07-23");
        var id = World.registered(pupil);

        curator()
                .get("/api/v1/people/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("familyName", is(pupil.get("familyName")))
                .body("birthDate", is("2011-07-23"))
                .body("birthYear", nullValue())
                .body("age", is(15))
                .body("organisationName", containsString("Школа № 1"))
                .body("consents", hasSize(0));
        var told = Facts.await(
                PersonFactsKnownV1.class,
                e -> YearMonth.of(2011, 7).equals(e.person().birthMonth()));
        assertThat(told.person().birthYear()).isNull();
        assertThat(told.person().kind()).isEqualTo(PersonKind.PUPIL);
        assertThat(told.key()).doesNotContain(id.toString());
    }

    @Test
    void onlyTheYearOfBirthIsEnough() {
        var id = World.registered(World.specialist(SCHOOL_A1, ENTERPRISE_A));
        curator()
                .get("/api/v1/people/{id}", id)
                .then()
                .body("birthYear", is(1985))
                .body("age", is(41))
                .body("employer.name", is("Завод района А"));
    }

    @Test
    void impossibleDateIsNamedWithItsField() {
        var pupil = World.pupil(SCHOOL_A1);
        pupil.put("birthDate", "2012-11-31");
        curator()
                .body(pupil)
                .post("/api/v1/people")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("birthDate"))
                .body("detail", containsString("Такой даты нет"));
    }

    @Test
    void missingFieldsAreAllNamed() {
        curator()
                .body(Map.of("organisation", SCHOOL_A1, "familyName", "Ольхин2", "kind", "PUPIL", "email", "нет"))
                .post("/api/v1/people")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("familyName", "givenName", "email"));
    }

    @Test
    void implausibleBirthIsRefused() {
        var pupil = World.pupil(SCHOOL_A1);
        pupil.put("birthDate", "1899-01-01");
        curator().body(pupil).post("/api/v1/people").then().statusCode(422).body("code", is("BIRTH_IMPLAUSIBLE"));
    }

    @Test
    void peopleAreEnteredOnlyWithinTheSubtreeAndOnlyAtSchools() {
        curator().body(World.pupil(SCHOOL_A2)).post("/api/v1/people").then().statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(World.pupil(SCHOOL_A2))
                .post("/api/v1/people")
                .then()
                .statusCode(201);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(World.pupil(MUNICIPALITY_A))
                .post("/api/v1/people")
                .then()
                .statusCode(422)
                .body("code", is("NOT_EDUCATIONAL"));
    }

    @Test
    void anotherSchoolsChildCannotBeSeenOrChanged() {
        var id = World.registered(World.pupil(SCHOOL_A1));
        as(Roles.CURATOR, SCHOOL_A2).get("/api/v1/people/{id}", id).then().statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .get("/api/v1/people/{id}", id)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .header("If-Match", "\"1\"")
                .body(Map.of("className", "9"))
                .patch("/api/v1/people/{id}", id)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2)
                .get("/api/v1/people?organisation={id}", SCHOOL_A1)
                .then()
                .statusCode(404);
    }

    @Test
    void correctionKeepsWhatItDoesNotNameAndIsTold() {
        var teacher = World.teacher(SCHOOL_A1);
        var id = World.registered(teacher);
        curator()
                .header("If-Match", "\"1\"")
                .body(Map.of("teachingSince", "2023-02-01", "email", ""))
                .patch("/api/v1/people/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("familyName", is(teacher.get("familyName")))
                .body("teachingSince", is("2023-02-01"))
                .body("email", nullValue());
        curator()
                .header("If-Match", "\"1\"")
                .body(Map.of("className", "9"))
                .patch("/api/v1/people/{id}", id)
                .then()
                .statusCode(412);
        curator()
                .body(Map.of("className", "9"))
                .patch("/api/v1/people/{id}", id)
                .then()
                .statusCode(428);
        Facts.await(
                PersonFactsKnownV1.class,
                e -> e.version() == 2 && YearMonth.of(2023, 2).equals(e.person().teachingSince()));
    }

    @Test
    void correctionMayNotMakeAnEnrolledMenteeNine() {
        World.pupilAs("MENTEE");
        var pupil = World.pupil(SCHOOL_A1);
        World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var id = curator()
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .<String>path("items[0].id");
        curator()
                .header("If-Match", "\"1\"")
                .body(Map.of("birthDate", "2017-05-01"))
                .patch("/api/v1/people/{id}", id)
                .then()
                .statusCode(422)
                .body("code", is("WRONG_SIGNER"));
    }

    @Test
    void repeatedRequestWithTheSameKeyRegistersOnce() {
        var pupil = World.pupil(SCHOOL_A1);
        var first = curator()
                .header("Idempotency-Key", "k-" + pupil.get("familyName"))
                .body(pupil)
                .post("/api/v1/people");
        var again = curator()
                .header("Idempotency-Key", "k-" + pupil.get("familyName"))
                .body(pupil)
                .post("/api/v1/people");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    }
}
