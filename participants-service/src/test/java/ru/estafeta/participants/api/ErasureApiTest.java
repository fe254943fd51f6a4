package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.TestTime;
import ru.estafeta.participants.World;
import ru.estafeta.participants.erasure.OldActs;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.testkit.TestClock;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class ErasureApiTest {

    private final EntityManager database;
    private final OldActs old;
    private final TestClock clock;

    ErasureApiTest(EntityManager database, OldActs old, TestClock clock) {
        this.database = database;
        this.old = old;
        this.clock = clock;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @AfterEach
    void todayIsTodayAgain() {
        clock.set(TestTime.TODAY);
    }

    /** A mentee of an approved pair whose parents have withdrawn; answers his id and his family name. */
    private record Gone(UUID person, String family, UUID pair) {

        static Gone withdrawn() {
            var pupil = World.pupil(SCHOOL_A1);
            pupil.put("snils", World.snils());
            var mentee = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
            var pair = World.approved(World.formed(World.pairOf(World.pupilAs("MENTOR"), mentee)));
            String person = curator().get("/api/v1/pairs/{id}", pair).path("mentees[0].person");
            String consent = curator().get("/api/v1/people/{id}", person).path("consents[0].id");
            curator()
                    .body(Map.of("withdrawnOn", "2026-10-20"))
                    .post("/api/v1/consents/{id}/withdrawal", consent)
                    .then()
                    .statusCode(200);
            return new Gone(UUID.fromString(person), (String) pupil.get("familyName"), pair);
        }

        String erased() {
            return curator()
                    .body(Map.of("basis", "WITHDRAWAL"))
                    .post("/api/v1/people/{id}/erasure", person)
                    .then()
                    .statusCode(201)
                    .body("erasedOn", is("2026-10-20"))
                    .body("keepUntil", is("2029-10-20"))
                    .extract()
                    .path("id");
        }
    }

    /** Every text of every table that holds something of this family name. */
    private List<?> leftOf(String family) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> database
                        .createNativeQuery("select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_name not in ('erasure')")
                        .getResultList()
                        .stream()
                        .filter(table -> ((Number) database.createNativeQuery("select count(*) from \"" + table
                                                        + "\" t where cast(row_to_json(t) as text) like :name")
                                                .setParameter("name", "%" + family + "%")
                                                .getSingleResult())
                                        .longValue()
                                > 0)
                        .toList()));
    }

    @Test
    void nothingOfHimIsLeftButTheActAndHisPairStaysCounted() throws Exception {
        var gone = Gone.withdrawn();
        assertThat(leftOf(gone.family())).isNotEmpty();
        var erasure = gone.erased();

        assertThat(leftOf(gone.family())).isEmpty();
        curator()
                .get("/api/v1/pairs/{id}", gone.pair())
                .then()
                .body("status", is("ENDED"))
                .body("mentees[0].person", is(gone.person().toString()))
                .body("mentees[0].name", is("Данные закрыты"));
        curator()
                .get("/api/v1/people/{id}", gone.person())
                .then()
                .body("familyName", is("Данные"))
                .body("birthDate", nullValue())
                .body("birthYear", is(2012));
        for (var list : List.of("/api/v1/people?consent=WITHDRAWN&limit=500", "/api/v1/people?limit=500")) {
            curator()
                    .get(list)
                    .then()
                    .body("items.id", not(hasItem(gone.person().toString())));
        }
        curator()
                .get("/api/v1/consents?limit=500")
                .then()
                .body("items.person", not(hasItem(gone.person().toString())));

        var act = curator()
                .get("/api/v1/erasures/{id}/act", erasure)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(act)))) {
            assertThat(text.getText())
                    .contains(gone.family(), "отзыв согласия", "20.10.2026", "класс, должность", "СНИЛС");
        }
        var log = new String(
                curator()
                        .get("/api/v1/erasures/{id}/log", erasure)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(log).startsWith("\uFEFFВремя").contains("WITHDRAW").contains("ERASE");
    }

    @Test
    void whoeverHasConsentedIsNotErasedAndNobodyTwice() {
        var person = World.enrolled(World.pupil(SCHOOL_A1), "MENTEE", "PUPIL_PUPIL");
        String id = curator()
                .get("/api/v1/participations?limit=500")
                .path("items.find { it.id == '" + person + "' }.person.id");
        curator()
                .body(Map.of("basis", "REQUEST"))
                .post("/api/v1/people/{id}/erasure", id)
                .then()
                .statusCode(409)
                .body("code", is("CONSENT_HOLDS"));
        var gone = Gone.withdrawn();
        gone.erased();
        curator()
                .body(Map.of("basis", "WITHDRAWAL"))
                .post("/api/v1/people/{id}/erasure", gone.person())
                .then()
                .statusCode(409)
                .body("code", is("PERSON_ERASED"));
        curator()
                .body(Map.of(
                        "person", gone.person(),
                        "purpose", "PROCESSING",
                        "signedOn", "2026-10-20",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера"))
                .post("/api/v1/consents")
                .then()
                .statusCode(409)
                .body("code", is("PERSON_ERASED"));
    }

    @Test
    void actsAreTheOrganisationsOwnAndEndAfterThreeYears() {
        var gone = Gone.withdrawn();
        as(Roles.CURATOR, SCHOOL_A2)
                .body(Map.of("basis", "WITHDRAWAL"))
                .post("/api/v1/people/{id}/erasure", gone.person())
                .then()
                .statusCode(404);
        var erasure = gone.erased();
        as(Roles.CURATOR, SCHOOL_A2)
                .get("/api/v1/erasures/{id}/act", erasure)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2)
                .get("/api/v1/erasures/{id}/log", erasure)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2).get("/api/v1/erasures").then().body("items.id", not(hasItem(erasure)));
        curator().get("/api/v1/erasures").then().body("items.id", hasItem(erasure));
        clock.set(TestTime.TODAY.plusYears(3).plusDays(1));
        old.delete();
        curator().get("/api/v1/erasures/{id}/act", erasure).then().statusCode(404);
    }
}
