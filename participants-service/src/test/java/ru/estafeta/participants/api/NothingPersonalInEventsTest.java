package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.EventType;
import ru.estafeta.contracts.Topics;
import ru.estafeta.participants.World;
import ru.estafeta.participants.importing.Imports;
import ru.estafeta.participants.importing.Tables;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.testkit.Fact;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/**
 * Walks over everything that this service has ever published, key and payload, and looks for whatever the database
 * knows of people: names, addresses, guardians, notes, full dates of birth, ids. A child found in another service's
 * database because of one careless field would be the worst mistake this system can make.
 */
@WithEstafeta
class NothingPersonalInEventsTest {

    private static final String SNILS = World.snils();

    private final EntityManager database;

    NothingPersonalInEventsTest(EntityManager database) {
        this.database = database;
    }

    @Test
    void noEventCarriesAnythingOfAPerson() {
        World.exists();
        everythingHappens();
        Awaitility.await()
                .until(() -> inSystem("select count(*) from outbox")
                        .getFirst()
                        .toString()
                        .equals("0"));

        var facts =
                Topics.ALL.stream().flatMap(topic -> Facts.on(topic).stream()).toList();
        assertThat(facts.stream().map(Fact::type).collect(Collectors.toSet())).containsAll(typesOfThisService());
        var secrets = personal();
        secrets.addAll(Set.of(SNILS, SNILS.replaceAll("\\D", "")));
        assertThat(secrets).hasSizeGreaterThan(10);
        for (var fact : facts) {
            for (var secret : secrets) {
                assertThat(fact.json() + fact.key()).as(fact.type()).doesNotContain(secret);
            }
        }
    }

    /** Every kind of event at least once. */
    private static void everythingHappens() {
        var specialist = World.specialist(SCHOOL_A1, ENTERPRISE_A);
        specialist.put("email", "gleb@example.org");
        var mentor = World.enrolled(specialist, "MENTOR", "EMPLOYER_PUPIL");
        var pupil = World.pupil(SCHOOL_A1);
        pupil.put("snils", SNILS);
        var mentee = World.enrolled(pupil, "MENTEE", "EMPLOYER_PUPIL");
        var body = World.pairOf(mentor, mentee);
        body.put("form", "EMPLOYER_PUPIL");
        var pair = World.approved(World.formed(body));
        curator().header("If-Match", "*").body(Map.of("startsOn", "2026-09-11")).patch("/api/v1/pairs/{id}", pair);
        var meeting = curator()
                .body(Map.of("kind", "WORK", "heldOn", "2026-10-01", "note", "говорили о семье"))
                .post("/api/v1/pairs/{id}/meetings", pair)
                .<String>path("id");
        curator().body(Map.of("kind", "TRIAL")).patch("/api/v1/pairs/{id}/meetings/{m}", pair, meeting);
        curator().delete("/api/v1/pairs/{id}/meetings/{m}", pair, meeting);
        answer(curator().post("/api/v1/pairs/{id}/survey-links", pair).path("items[0].url"));
        curator()
                .body(Map.of("endedOn", "2026-10-15", "reason", "болезнь матери"))
                .post("/api/v1/pairs/{id}/ending", pair);
        curator().body(Map.of("reason", "семейные")).post("/api/v1/pairs/{id}/cancellation", pair);
        curator().delete("/api/v1/pairs/{id}/cancellation", pair);
        curator()
                .body(Map.of("leftOn", "2026-10-16", "reason", "переезд к бабушке"))
                .post("/api/v1/participations/{id}/leaving", mentee);
        organisationsChange();
        aBatchIsTakenBack();
        aMentorIsTrained();
        anAgreementComesAndGoes();
        aCuratorComesAndGoes();
        twoCardsBecomeOneAndPart();
    }

    private static void anAgreementComesAndGoes() {
        Map<String, Object> agreement = Map.of(
                "partner", ENTERPRISE_A,
                "number", "ОЛЬХ-78",
                "signedOn", "2026-09-14",
                "forms", List.of("EMPLOYER_PUPIL"),
                "responsible", "Ольхина Вера, завуч");
        String id = curator().body(agreement).post("/api/v1/partner-agreements").path("id");
        curator().header("If-Match", "*").body(agreement).put("/api/v1/partner-agreements/{id}", id);
        curator()
                .body(Map.of("endedOn", "2026-10-01", "reason", "ушла Ольхина"))
                .post("/api/v1/partner-agreements/{id}/ending", id);
        curator().delete("/api/v1/partner-agreements/{id}", id).then().statusCode(204);
    }

    private static void aMentorIsTrained() {
        var person =
                World.enrolment(World.pupil(SCHOOL_A1), "MENTOR", "PUPIL_PUPIL").person();
        String certificate = curator()
                .body(Map.of(
                        "provider", "Институт Веры Ольхиной",
                        "programme", "Наставник",
                        "hours", 16,
                        "number", "ОЛЬХ-77",
                        "issuedOn", "2026-09-20",
                        "remote", true))
                .post("/api/v1/people/{id}/training/certificates", person)
                .path("certificates[0].id");
        curator()
                .delete("/api/v1/people/{id}/training/certificates/{certificate}", person, certificate)
                .then()
                .statusCode(200);
    }

    private static void twoCardsBecomeOneAndPart() {
        var kept = World.registered(World.pupil(SCHOOL_A1));
        var closed = World.registered(World.pupil(SCHOOL_A1));
        String id = curator()
                .body(Map.of("one", kept, "other", closed))
                .post("/api/v1/duplicates")
                .path("id");
        curator().body(Map.of("verdict", "SAME", "keep", kept)).put("/api/v1/duplicates/{id}/verdict", id);
        curator()
                .body(Map.of())
                .put("/api/v1/duplicates/{id}/verdict", id)
                .then()
                .statusCode(200);
    }

    private static void aCuratorComesAndGoes() {
        String id = World.as("municipal-coordinator", ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A)
                .body(Map.of(
                        "organisation", SCHOOL_A1,
                        "post", "CURATOR",
                        "familyName", "Ольхина",
                        "givenName", "Вера",
                        "orderNumber", "7",
                        "orderDate", "2026-09-01",
                        "startsOn", "2026-09-01"))
                .post("/api/v1/appointments")
                .path("appointment.id");
        World.as("municipal-coordinator", ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A)
                .body(Map.of("endedOn", "2026-10-01"))
                .post("/api/v1/appointments/{id}/ending", id)
                .then()
                .statusCode(200);
    }

    private static void aBatchIsTakenBack() {
        var id = Imports.begun(
                Tables.workbook(
                        List.of(List.of("ФИО", "Год рождения", "Класс"), List.of("Глебов Глеб Иванович", 2012, "8Б"))),
                false);
        Imports.over(id);
        curator().post("/api/v1/people-imports/{id}/undo", id).then().statusCode(200);
    }

    private static void answer(String url) {
        var token = url.substring(url.indexOf('#') + 1);
        List<Map<String, Object>> questions = World.nobody()
                .header("X-Link-Token", token)
                .get("/api/v1/survey-form")
                .path("questions");
        var answers = questions.stream()
                .collect(Collectors.toMap(
                        question -> (String) question.get("id"), question -> switch ((String) question.get("kind")) {
                            case "SCORE" -> (Object) 9;
                            case "YES_NO" -> true;
                            default -> "наставник помог с бедой";
                        }));
        World.nobody()
                .header("X-Link-Token", token)
                .body(Map.of("answers", answers))
                .post("/api/v1/survey-responses")
                .then()
                .statusCode(201);
    }

    private static void organisationsChange() {
        var region = ru.estafeta.testkit.TestOrganisations.REGION;
        var school = World.as("region-operator", region)
                .body(Map.of(
                        "name",
                        "Гимназия",
                        "type",
                        "SCHOOL",
                        "parent",
                        ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A))
                .post("/api/v1/organisations")
                .<String>path("id");
        World.as("region-operator", region)
                .header("If-Match", "*")
                .body(Map.of("name", "Гимназия № 1"))
                .patch("/api/v1/organisations/{id}", school);
        World.as("region-operator", region)
                .header("If-Match", "*")
                .body(Map.of("parent", ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B))
                .patch("/api/v1/organisations/{id}", school);
        World.as("region-operator", region)
                .header("If-Match", "*")
                .body(Map.of("closedOn", "2025-09-01"))
                .put("/api/v1/organisations/{id}/closure", school);
        World.as("region-operator", region).delete("/api/v1/organisations/{id}/closure", school);
        World.enrolled(World.pupil(UUID.fromString(school)), "MENTEE", "PUPIL_PUPIL");
        World.as("region-operator", region)
                .header("If-Match", "*")
                .body(Map.of("into", SCHOOL_A1, "on", "2026-09-01"))
                .put("/api/v1/organisations/{id}/merger", school)
                .then()
                .statusCode(204);
        World.as("region-operator", region)
                .delete("/api/v1/organisations/{id}/merger", school)
                .then()
                .statusCode(204);
    }

    private static Set<String> typesOfThisService() {
        return EventType.ALL.stream()
                .filter(type -> type.topic().startsWith("participants."))
                .map(EventType::name)
                .collect(Collectors.toSet());
    }

    private Set<String> personal() {
        return Stream.of(
                        "select family_name from person",
                        "select given_name from person",
                        "select patronymic from person",
                        "select email from person",
                        "select class_name from person",
                        "select cast(birth_date as text) from person",
                        "select cast(id as text) from person",
                        "select snils_matching from person",
                        "select guardian from consent",
                        "select note from meeting",
                        "select leaving_reason from participation",
                        "select end_reason from pair",
                        "select cancellation_reason from pair",
                        "select name from organisation where type = 'PRIVATE_PERSON'",
                        "select cast(a.value as text) from survey_response r, jsonb_each_text(r.answers) a"
                                + " where length(a.value) > 5")
                .flatMap(sql -> inSystem(sql).stream())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private List<?> inSystem(String sql) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getResultList()));
    }
}
