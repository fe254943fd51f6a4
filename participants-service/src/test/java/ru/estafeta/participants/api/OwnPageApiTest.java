package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
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

/** Links to one's own page, and the consents that are given there. */
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
        OwnPages.operatorIsKnown();
    }

    @AfterEach
    void todayIsTodayAgain() {
        clock.set(TestTime.TODAY);
    }

    private static UUID child(String birthDate) {
        var child = World.pupil(SCHOOL_A1);
        child.put("birthDate", birthDate);
        child.put("snils", World.snils());
        return World.registered(child);
    }

    @Test
    void parentOfAChildUnderFourteenReadsWhatIsKeptAndConsents() {
        var child = child("2014-03-17");
        var links = OwnPages.links(child);
        assertThat(links).extracting(OwnPages.Link::party).containsExactly("GUARDIAN");
        assertThat(OwnPages.state(child)).isEqualTo("LINK_SENT");
        var parent = links.getFirst().opened();
        parent.request()
                .get("/api/v1/own-page")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("kept.what", hasItem("Дата рождения"))
                .body("kept.find { it.what == 'СНИЛС' }.value", startsWith("•••-•••-••"))
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
        assertThat(OwnPages.state(child)).isEqualTo("GIVEN");
        parent.sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера Павловна"))
                .then()
                .statusCode(409)
                .body("code", is("CONSENT_EXISTS"));
    }

    @Test
    void from14To17TheConsentHoldsOnlyWithBothSignatures() {
        var child = World.registered(World.pupil(SCHOOL_A1));
        var links = OwnPages.links(child);
        assertThat(links).extracting(OwnPages.Link::party).containsExactly("GUARDIAN", "SELF");
        var parent = links.get(0).opened();
        var self = links.get(1).opened();
        parent.sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера"))
                .then()
                .statusCode(200)
                .body("consents[0].state", is("WAITS_FOR_OTHER"));
        assertThat(OwnPages.state(child)).isEqualTo("SIGNED_BY_ONE");
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
        var link = OwnPages.links(child("2014-03-17")).getFirst();
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
        var link = OwnPages.links(child("2014-03-17")).getFirst();
        for (int i = 0; i < 5; i++) {
            link.open("x").then().statusCode(422);
        }
        link.open(link.code()).then().statusCode(410).body("code", is("LINK_LOCKED"));
    }

    @Test
    void newerLinkReplacesTheOlderAndEachEndsAfterThirtyDays() {
        var child = child("2014-03-17");
        var first = OwnPages.links(child).getFirst();
        var second = OwnPages.links(child).getFirst();
        first.open(first.code()).then().statusCode(410).body("code", is("LINK_REPLACED"));
        var device = second.opened();
        clock.set(TestTime.TODAY.plusDays(31));
        device.request().get("/api/v1/own-page").then().statusCode(410).body("code", is("LINK_EXPIRED"));
    }

    @Test
    void linkOfAParentIsNoUseOnceTheChildIsOfAge() {
        var child = child("2008-11-01");
        var parent = OwnPages.links(child).getFirst().opened();
        clock.set(java.time.LocalDate.of(2026, 11, 2));
        parent.sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера"))
                .then()
                .statusCode(422)
                .body("code", is("WRONG_SIGNER"));
    }

    @Test
    void publicationNamesWhatIsAllowedHoldsAYearAndEndsByItself() {
        var adult = World.registered(World.teacher(SCHOOL_A1));
        var own = OwnPages.links(adult).getFirst().opened();
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
        OwnPages.links(child).getFirst().opened().sign(Map.of("purpose", "PROCESSING", "guardian", "Ольхина Вера"));
        clock.set(java.time.LocalDate.of(2026, 11, 25));
        assertThat(OwnPages.state(child)).isEqualTo("TO_RENEW");
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
        var own = OwnPages.links(person).getFirst().opened();
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
