package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.TestTime;
import ru.estafeta.participants.World;
import ru.estafeta.participants.consent.ConsentsOver;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.TestClock;
import ru.estafeta.testkit.WithEstafeta;

/** Consents by personal link, and what stops when one is taken back. */
@WithEstafeta
class OwnPageApiTest {

    private final MockMailbox mailbox;
    private final TestClock clock;
    private final ConsentsOver over;

    OwnPageApiTest(MockMailbox mailbox, TestClock clock, ConsentsOver over) {
        this.mailbox = mailbox;
        this.clock = clock;
        this.over = over;
    }

    @BeforeEach
    void schoolHasAnAddressAndASite() {
        World.exists();
        curator()
                .body(Map.of(
                        "address", "Гусь, Озёрная, 1", "site", "https://school.example", "contact", "+74920000000"))
                .put("/api/v1/consent-operators/{id}", SCHOOL_A1)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void todayIsTodayAgain() {
        clock.set(TestTime.TODAY);
    }

    /** A link as its holder has it. */
    private record Link(String party, String token, String code) {

        RequestSpecification request() {
            return nobody().header("X-Link-Token", token);
        }

        Response open(String typed) {
            return request().body(Map.of("code", typed)).post("/api/v1/own-page/opening");
        }

        /** With the key of the device that has opened it. */
        Device opened() {
            return new Device(this, open(code).then().statusCode(200).extract().path("device"));
        }
    }

    private record Device(Link link, String key) {

        RequestSpecification request() {
            return link.request().header("X-Device-Key", key);
        }

        Response sign(Map<String, Object> consent) {
            return request().body(consent).post("/api/v1/own-page/consents");
        }

        Response withdraw(String purpose) {
            return request().body(Map.of("purpose", purpose)).post("/api/v1/own-page/withdrawals");
        }
    }

    private static List<Link> links(UUID person) {
        List<Map<String, Object>> items = curator()
                .body(Map.of("people", List.of(person)))
                .post("/api/v1/personal-links")
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("items");
        return items.stream()
                .map(item -> {
                    var url = (String) item.get("url");
                    assertThat(url).startsWith("http://localhost:8080/moi-dannye#");
                    return new Link(
                            (String) item.get("party"), url.substring(url.indexOf('#') + 1), (String) item.get("code"));
                })
                .toList();
    }

    private static UUID child(String birthDate) {
        var child = World.pupil(SCHOOL_A1);
        child.put("birthDate", birthDate);
        return World.registered(child);
    }

    private static String state(UUID person) {
        List<String> states = curator()
                .get("/api/v1/consents?limit=500")
                .path("items.findAll { it.person == '" + person + "' }.state");
        return states.getFirst();
    }

    @Test
    void parentOfAChildUnderFourteenReadsWhatIsKeptAndConsents() {
        var child = child("2014-03-17");
        var links = links(child);
        assertThat(links).extracting(Link::party).containsExactly("GUARDIAN");
        assertThat(state(child)).isEqualTo("LINK_SENT");
        var parent = links.getFirst().opened();
        parent.request()
                .get("/api/v1/own-page")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("kept.what", hasItem("Дата рождения"))
                .body("consents.purpose", contains("PROCESSING", "TRANSFER", "PUBLICATION"))
                .body("consents.state", contains("ASKED", "ASKED", "ASKED"))
                .body("consents[0].text.join(' ')", org.hamcrest.Matchers.containsString("Гусь, Озёрная, 1"));
        parent.sign(Map.of("purpose", "PROCESSING")).then().statusCode(422).body("code", is("GUARDIAN_MISSING"));
        parent.sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера Павловна"))
                .then()
                .statusCode(200)
                .body("consents[0].state", is("GIVEN"));
        curator()
                .get("/api/v1/people/{id}", child)
                .then()
                .body("consents[0].channel", is("LINK"))
                .body("consents[0].signedBy", is("GUARDIAN"))
                .body("consents[0].guardian", is("Ольхина Вера Павловна"));
        assertThat(state(child)).isEqualTo("GIVEN");
        parent.sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера Павловна"))
                .then()
                .statusCode(409)
                .body("code", is("CONSENT_EXISTS"));
    }

    @Test
    void from14To17TheConsentHoldsOnlyWithBothSignatures() {
        var child = World.registered(World.pupil(SCHOOL_A1));
        var links = links(child);
        assertThat(links).extracting(Link::party).containsExactly("GUARDIAN", "SELF");
        var parent = links.get(0).opened();
        var self = links.get(1).opened();
        parent.sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера"))
                .then()
                .statusCode(200)
                .body("consents[0].state", is("WAITS_FOR_OTHER"));
        assertThat(state(child)).isEqualTo("SIGNED_BY_ONE");
        curator().get("/api/v1/people/{id}", child).then().body("consents", empty());
        self.sign(Map.of("purpose", "PROCESSING")).then().body("consents[0].state", is("GIVEN"));
        curator()
                .get("/api/v1/people/{id}", child)
                .then()
                .body("consents.signedBy", contains("BOTH"))
                .body("consents[0].guardian", is("Ольхина Вера"));
    }

    @Test
    void linkOpensWithItsCodeOnOneDeviceAndOnce() {
        var link = links(child("2014-03-17")).getFirst();
        link.request().get("/api/v1/own-page").then().statusCode(403).body("code", is("CODE_NEEDED"));
        link.open("не код").then().statusCode(422).body("code", is("WRONG_CODE"));
        link.opened();
        link.open(link.code()).then().statusCode(409).body("code", is("LINK_USED"));
        link.request()
                .header("X-Device-Key", "another")
                .get("/api/v1/own-page")
                .then()
                .statusCode(409)
                .body("code", is("LINK_USED"));
        nobody().header("X-Link-Token", "unknown")
                .get("/api/v1/own-page")
                .then()
                .statusCode(404)
                .body("code", is("LINK_UNKNOWN"));
    }

    @Test
    void fiveWrongCodesCloseTheLink() {
        var link = links(child("2014-03-17")).getFirst();
        for (int i = 0; i < 5; i++) {
            link.open("x").then().statusCode(422);
        }
        link.open(link.code()).then().statusCode(410).body("code", is("LINK_LOCKED"));
    }

    @Test
    void newerLinkReplacesTheOlderAndEachEndsAfterThirtyDays() {
        var child = child("2014-03-17");
        var first = links(child).getFirst();
        var second = links(child).getFirst();
        first.open(first.code()).then().statusCode(410).body("code", is("LINK_REPLACED"));
        var device = second.opened();
        clock.set(TestTime.TODAY.plusDays(31));
        device.request().get("/api/v1/own-page").then().statusCode(410).body("code", is("LINK_EXPIRED"));
    }

    @Test
    void linkOfAParentIsNoUseOnceTheChildIsOfAge() {
        var child = child("2008-11-01");
        var parent = links(child).getFirst().opened();
        clock.set(java.time.LocalDate.of(2026, 11, 2));
        parent.sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера"))
                .then()
                .statusCode(422)
                .body("code", is("WRONG_SIGNER"));
    }

    @Test
    void publicationNamesWhatIsAllowedHoldsAYearAndEndsByItself() {
        var adult = World.registered(World.teacher(SCHOOL_A1));
        var own = links(adult).getFirst().opened();
        own.sign(Map.of("purpose", "PUBLICATION")).then().statusCode(422).body("code", is("SCOPE_MISSING"));
        own.sign(Map.of("purpose", "PUBLICATION", "scope", Map.of("data", List.of("NAME"), "conditions", "без фото")))
                .then()
                .statusCode(200)
                .body("consents[2].state", is("GIVEN"))
                .body("consents[2].validUntil", is("2027-10-20"))
                .body("consents[2].scope.conditions", is("без фото"));
        clock.set(java.time.LocalDate.of(2027, 10, 21));
        over.end();
        curator()
                .get("/api/v1/people/{id}", adult)
                .then()
                .body("consents[0].status", is("EXPIRED"))
                .body("consents[0].withdrawnOn", is("2027-10-21"))
                .body("restrictedOn", nullValue());
    }

    @Test
    void consentOfAGuardianIsAskedForAgainWhenTheChildIsFourteen() {
        var child = child("2012-11-01");
        links(child).getFirst().opened().sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера"));
        clock.set(java.time.LocalDate.of(2026, 11, 25));
        assertThat(state(child)).isEqualTo("TO_RENEW");
        curator()
                .body(Map.of(
                        "person", child,
                        "purpose", "PROCESSING",
                        "signedOn", "2026-11-24",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
        curator()
                .get("/api/v1/people/{id}", child)
                .then()
                .body("consents.status", contains("ACTIVE", "REPLACED"))
                .body("restrictedOn", nullValue());
    }

    @Test
    void withdrawalTakesThePersonOutOfPairProgrammeAndListsAtOnce() {
        var pupil = World.pupil(SCHOOL_A1);
        var mentee = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var pair = World.approved(World.formed(World.pairOf(World.pupilAs("MENTOR"), mentee)));
        UUID person = UUID.fromString(curator().get("/api/v1/pairs/{id}", pair).path("mentees[0].person"));
        var parent = links(person).getFirst().opened();
        parent.withdraw("PROCESSING")
                .then()
                .statusCode(200)
                .body("consents[0].state", is("ASKED"))
                .body("consents[0].withdrawnOn", is("2026-10-20"));

        curator()
                .get("/api/v1/pairs/{id}", pair)
                .then()
                .body("status", is("ENDED"))
                .body("mentees[0].name", is("Данные закрыты"))
                .body("mentees[0].className", nullValue());
        curator()
                .body(Map.of("kind", "WORK", "heldOn", "2026-10-20"))
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"));
        curator()
                .delete("/api/v1/pairs/{id}/ending", pair)
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"));
        curator().get("/api/v1/people?limit=500").then().body("items.id", not(hasItem(person.toString())));
        curator()
                .get("/api/v1/participations?limit=500")
                .then()
                .body("items.person.id", not(hasItem(person.toString())));
        curator()
                .get("/api/v1/people/{id}", person)
                .then()
                .body("restrictedOn", is("2026-10-20"))
                .body("className", nullValue())
                .body("participations", empty());
        curator()
                .header("If-Match", "*")
                .body(Map.of("className", "9А"))
                .patch("/api/v1/people/{id}", person)
                .then()
                .statusCode(409)
                .body("code", is("PERSON_RESTRICTED"));
        assertThat(state(person)).isIn("WITHDRAWN", "LINK_SENT");
        curator().get("/api/v1/people?consent=WITHDRAWN&limit=500").then().body("items.id", hasItem(person.toString()));
    }

    @Test
    void groupGoesOnWithoutTheOneWhoWithdrew() {
        var mentor = World.pupilAs("MENTOR");
        var group = World.pairOf(mentor, World.pupilAs("MENTEE"));
        group.put("mentees", List.of(World.pupilAs("MENTEE"), World.pupilAs("MENTEE")));
        var pair = World.approved(World.formed(group));
        List<String> people = curator().get("/api/v1/pairs/{id}", pair).path("mentees.person");
        links(UUID.fromString(people.getFirst()))
                .getFirst()
                .opened()
                .withdraw("PROCESSING")
                .then()
                .statusCode(200);
        curator()
                .get("/api/v1/pairs/{id}", pair)
                .then()
                .body("status", is("APPROVED"))
                .body("mentees", hasSize(2))
                .body("mentees[0].name", is("Данные закрыты"));
        curator()
                .body(Map.of("kind", "WORK", "heldOn", "2026-10-19"))
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then()
                .statusCode(201);
        curator()
                .header("If-Match", "*")
                .body(Map.of("startsOn", "2026-09-12"))
                .patch("/api/v1/pairs/{id}", pair)
                .then()
                .statusCode(200)
                .body("mentees[0].name", is("Данные закрыты"));
    }

    @Test
    void newConsentOpensTheCardAgain() {
        var person = World.registered(World.teacher(SCHOOL_A1));
        var own = links(person).getFirst().opened();
        own.sign(Map.of("purpose", "PROCESSING"));
        own.withdraw("PROCESSING");
        own.withdraw("PROCESSING").then().statusCode(200);
        own.sign(Map.of("purpose", "PROCESSING")).then().body("consents[0].state", is("GIVEN"));
        curator()
                .get("/api/v1/people/{id}", person)
                .then()
                .body("restrictedOn", nullValue())
                .body("teachingSince", is("2024-09"));
    }

    @Test
    void linksNeedTheAddressOfTheOperatorAndAPersonOfTheCaller() {
        var person = World.registered(World.pupil(SCHOOL_A2));
        curator()
                .body(Map.of("people", List.of(person)))
                .post("/api/v1/personal-links")
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2)
                .body(Map.of("people", List.of(person)))
                .post("/api/v1/personal-links")
                .then()
                .statusCode(422)
                .body("code", is("OPERATOR_INCOMPLETE"));
        as(Roles.CURATOR, SCHOOL_A2)
                .get("/api/v1/consent-operators/{id}", SCHOOL_A1)
                .then()
                .statusCode(404);
    }

    @Test
    void letterHasTheLinkAndNeverTheCode() {
        mailbox.clear();
        var teacher = new HashMap<>(World.teacher(SCHOOL_A1));
        var person = World.registered(teacher);
        Response issued =
                curator().body(Map.of("people", List.of(person), "mail", true)).post("/api/v1/personal-links");
        issued.then().body("items[0].mailedTo", is(teacher.get("email")));
        String code = issued.path("items[0].code");
        var letter = mailbox.getMailsSentTo((String) teacher.get("email")).getFirst();
        assertThat(letter.getText())
                .contains((String) issued.path("items[0].url"))
                .doesNotContain(code)
                .doesNotContain((String) teacher.get("familyName"));
    }

    @Test
    void regionPutsANewTextInForceAndOldConsentsKeepTheirs() {
        var person = World.registered(World.teacher(SCHOOL_A1));
        var own = links(person).getFirst().opened();
        own.sign(Map.of("purpose", "TRANSFER"));
        Map<String, Object> text = Map.of(
                "purpose", "TRANSFER",
                "title", "Согласие на передачу",
                "body", "Новый текст. {участник}",
                "source", "проверено юристом",
                "verified", true);
        curator().body(text).post("/api/v1/consent-texts").then().statusCode(403);
        as(Roles.REGION_OPERATOR, ru.estafeta.testkit.TestOrganisations.REGION)
                .body(text)
                .post("/api/v1/consent-texts")
                .then()
                .statusCode(201)
                .body("version", org.hamcrest.Matchers.greaterThan(1));
        own.request()
                .get("/api/v1/own-page")
                .then()
                .body("consents[1].text[0]", not(org.hamcrest.Matchers.containsString("Новый текст")));
        own.withdraw("TRANSFER")
                .then()
                .body("consents[1].text[0]", org.hamcrest.Matchers.containsString("Новый текст"));
    }
}
