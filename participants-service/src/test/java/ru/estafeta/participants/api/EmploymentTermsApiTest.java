package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** What a labour inspector asks of a school whose teachers mentor each other. */
@WithEstafeta
class EmploymentTermsApiTest {

    private static final String TERMS = "/api/v1/pairs/{id}/employment-terms";

    private UUID pair = SCHOOL_A1;

    @BeforeEach
    void aPairOfTeachers() {
        World.exists();
        var mentor = World.enrolled(World.teacher(SCHOOL_A1), "MENTOR", "TEACHER_TEACHER");
        var mentee = World.enrolled(World.teacher(SCHOOL_A1), "MENTEE", "TEACHER_TEACHER");
        var body = World.pairOf(mentor, mentee);
        body.put("form", "TEACHER_TEACHER");
        pair = World.formed(body);
    }

    private static Map<String, @Nullable Object> agreement() {
        return new HashMap<>(Map.of(
                "basis", "ADDITIONAL_AGREEMENT",
                "consentedOn", "2026-09-01",
                "number", "7",
                "signedOn", "2026-09-02",
                "holdsFrom", "2026-09-10",
                "holdsUntil", "2027-05-31",
                "content", "Вводит в должность, посещает уроки",
                "workForm", "индивидуальная",
                "pay", "доплата 15 %"));
    }

    private ValidatableResponse record(Map<String, @Nullable Object> terms) {
        return curator().body(terms).put(TERMS, pair).then();
    }

    @Test
    void termsAreRecordedCorrectedAndRemoved() {
        curator().get(TERMS, pair).then().statusCode(200).body("terms", nullValue());
        record(agreement()).statusCode(200).body("terms.number", is("7"));
        var corrected = agreement();
        corrected.put("pay", " ");
        record(corrected).statusCode(200).body("terms.pay", nullValue());
        curator()
                .get(TERMS, pair)
                .then()
                .body("terms.content", containsString("уроки"))
                .body("terms.holdsUntil", is("2027-05-31"));
        curator().delete(TERMS, pair).then().statusCode(204);
        curator().delete(TERMS, pair).then().statusCode(404);
    }

    @Test
    void wherePartOfTheJobFromTheStartNothingElseIsAsked() {
        record(Map.of("basis", "JOB_FUNCTION", "content", "пункт 2.4 должностной инструкции", "number", "7"))
                .statusCode(200)
                .body("terms.number", nullValue())
                .body("terms.content", containsString("2.4"));
    }

    @Test
    void anAgreementWithoutConsentDayOrContentIsNone() {
        for (var field : new String[] {"consentedOn", "signedOn", "content"}) {
            var terms = agreement();
            terms.remove(field);
            record(terms).statusCode(422).body("code", is("TERMS_INCOMPLETE")).body("errors[0].pointer", is(field));
        }
        var reversed = agreement();
        reversed.put("holdsUntil", "2026-09-01");
        record(reversed).statusCode(422).body("code", is("TERM_REVERSED"));
        var future = agreement();
        future.put("signedOn", "2026-12-01");
        record(future).statusCode(422).body("code", is("DATE_IN_FUTURE"));
    }

    @Test
    void noticeOfThreeWorkingDaysPassesWeekendsOver() {
        var terms = agreement();
        terms.put("ending", Map.of("endedOn", "2026-10-19", "endedBy", "MENTOR", "noticeOn", "2026-10-15"));
        record(terms)
                .statusCode(422)
                .body("code", is("NOTICE_TOO_SHORT"))
                .body("errors[0].pointer", is("ending/endedOn"))
                .body("detail", containsString("20.10.2026"));
        terms.put("ending", Map.of("endedOn", "2026-10-20", "endedBy", "MENTOR", "noticeOn", "2026-10-15"));
        record(terms).statusCode(200).body("terms.ending.endedOn", is("2026-10-20"));
        terms.put("ending", Map.of("endedOn", "2026-10-20", "endedBy", "EMPLOYER", "noticeOn", "2026-09-01"));
        record(terms).statusCode(422).body("code", is("NOTICE_BEFORE_SIGNING"));
    }

    @Test
    void whoeverIsNoEmployeeHasNoSuchTerms() {
        var pupils = World.pair();
        curator().body(agreement()).put(TERMS, pupils).then().statusCode(422).body("code", is("NOT_EMPLOYEES"));
    }

    @Test
    void onlyItsOwnSchoolAndWhoeverIsAboveItReadAndWrite() {
        record(agreement()).statusCode(200);
        nobody().get(TERMS, pair).then().statusCode(401);
        as(Roles.PSYCHOLOGIST, SCHOOL_A1).get(TERMS, pair).then().statusCode(403);
        as(Roles.CURATOR, SCHOOL_A2).get(TERMS, pair).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2).body(agreement()).put(TERMS, pair).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2).delete(TERMS, pair).then().statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A).get(TERMS, pair).then().statusCode(200);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(agreement())
                .put(TERMS, pair)
                .then()
                .statusCode(200);
    }
}
