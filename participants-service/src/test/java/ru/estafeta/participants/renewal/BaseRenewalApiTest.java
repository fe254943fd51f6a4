package ru.estafeta.participants.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.PairCorrectedV1;
import ru.estafeta.contracts.PairEndedV1;
import ru.estafeta.contracts.ParticipationEnrolledV1;
import ru.estafeta.contracts.ParticipationLeftV1;
import ru.estafeta.participants.TestTime;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.TestClock;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. Each test has a school of its own whose people were written in the year before. */
@WithEstafeta
class BaseRenewalApiTest {

    private static final String RENEWALS = "/api/v1/organisations/{organisation}/base-renewals";

    private final EntityManager database;
    private final TestClock clock;
    private UUID school;

    BaseRenewalApiTest(EntityManager database, TestClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @AfterEach
    void timeIsAsForTheOthers() {
        clock.set(TestTime.TODAY);
    }

    @BeforeEach
    void aSchoolExists() {
        World.exists();
        school = UUID.fromString(as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("name", "Школа " + World.familyName(), "type", "SCHOOL", "parent", MUNICIPALITY_A))
                .post("/api/v1/organisations")
                .path("id"));
    }

    /** Everybody of the school was written, enrolled and paired in the spring. */
    private void inTheYearBefore() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            for (var column : List.of("person.registered_at", "participation.recorded_at", "pair.formed_at")) {
                var parts = column.split("\\.");
                database.createNativeQuery("update " + parts[0] + " set " + parts[1]
                                + " = '2026-03-01' where organisation_id = :school")
                        .setParameter("school", school)
                        .executeUpdate();
            }
        }));
    }

    private Map<String, Object> pupil(String className) {
        var pupil = World.pupil(school);
        pupil.put("className", className);
        return pupil;
    }

    private World.Enrolled enrolled(String className, String role) {
        return World.enrolment(pupil(className), role, "PUPIL_PUPIL");
    }

    private UUID approvedPair(UUID mentor, UUID... mentees) {
        var pair = World.pairOf(mentor, mentees[0]);
        pair.put("mentees", List.of(mentees));
        var id = UUID.fromString(as(Roles.CURATOR, school)
                .body(pair)
                .post("/api/v1/pairs")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        as(Roles.CURATOR, school)
                .body(Map.of("orderNumber", "15-ОД", "orderDate", "2026-09-09"))
                .post("/api/v1/pairs/{id}/approval", id)
                .then()
                .statusCode(200);
        return id;
    }

    private JsonPath proposal() {
        return as(Roles.CURATOR, school)
                .get(RENEWALS + "/proposal", school)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> member(JsonPath proposal, UUID person) {
        return proposal.getMap("people.find { it.person == '" + person + "' }");
    }

    /** Accepts everything that is proposed, as pressing the button at once does. */
    private static Map<String, Object> accepted(JsonPath proposal) {
        var cards = proposal.<Map<String, Object>>getList("people.findAll { it.step in ['UP', 'GRADUATES'] }").stream()
                .map(member -> {
                    var card = new HashMap<String, Object>();
                    card.put("person", member.get("person"));
                    card.put("version", member.get("version"));
                    card.put("className", member.get("nextClass"));
                    return card;
                })
                .toList();
        var roles =
                proposal.<Map<String, Object>>getList("people.roles.flatten().findAll { it.leaves != null }").stream()
                        .map(role -> Map.of("participation", role.get("participation"), "reason", role.get("leaves")))
                        .toList();
        var pairs = proposal.<Map<String, Object>>getList("pairs.findAll { it.ends != null }").stream()
                .map(pair ->
                        Map.of("pair", pair.get("pair"), "version", pair.get("version"), "reason", pair.get("ends")))
                .toList();
        return new HashMap<>(Map.of("renewedOn", "2026-10-20", "cards", cards, "roles", roles, "pairs", pairs));
    }

    private ValidatableResponse renew(Map<String, Object> request) {
        return as(Roles.CURATOR, school).body(request).post(RENEWALS, school).then();
    }

    private ValidatableResponse undo(String renewal) {
        return as(Roles.SCHOOL_HEAD, school)
                .post(RENEWALS + "/{renewal}/undo", school, renewal)
                .then();
    }

    private JsonPath card(UUID person) {
        return as(Roles.CURATOR, school)
                .get("/api/v1/people/{id}", person)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void classesGoUpGraduatesLeaveAndTheirPairsEndAndAllOfItComesBack() {
        var graduate = enrolled("11А", "MENTOR");
        var mentee = enrolled("7 «Б»", "MENTEE");
        var other = enrolled("8В", "MENTEE");
        var senior = enrolled("9А", "MENTOR");
        var pair = approvedPair(graduate.participation(), mentee.participation());
        var lasting = approvedPair(senior.participation(), other.participation());
        var unread = World.registered(pupil("ИС-21"));
        inTheYearBefore();
        var late = World.registered(pupil("5А"));

        var proposal = proposal();
        assertThat(proposal.getString("schoolYear")).isEqualTo("2026/2027");
        assertThat(member(proposal, graduate.person()))
                .containsEntry("step", "GRADUATES")
                .containsEntry("mark", "LAST_CLASS");
        assertThat(member(proposal, mentee.person()))
                .containsEntry("step", "UP")
                .containsEntry("nextClass", "8 «Б»")
                .containsEntry("consent", "GIVEN");
        assertThat(member(proposal, senior.person())).containsEntry("mark", "AFTER_NINTH");
        assertThat(member(proposal, unread))
                .containsEntry("step", "BY_HAND")
                .containsEntry("mark", "CLASS_UNREAD")
                .containsEntry("consent", "MISSING");
        assertThat(member(proposal, late)).containsEntry("step", "STAYS").containsEntry("mark", "NEW_THIS_YEAR");
        assertThat(proposal.getString("pairs.find { it.pair == '" + pair + "' }.ends"))
                .isEqualTo("GRADUATION");
        assertThat(proposal.getString("pairs.find { it.pair == '" + lasting + "' }.ends"))
                .isNull();

        var request = accepted(proposal);
        request.put("orderNumber", "88-ОД");
        request.put("orderDate", "2026-10-19");
        var renewal = renew(request)
                .statusCode(201)
                .body("schoolYear", is("2026/2027"))
                .body("orderNumber", is("88-ОД"))
                .body("counts.movedUp", is(3))
                .body("counts.graduated", is(1))
                .body("counts.peopleLeft", is(0))
                .body("counts.pairsEnded", is(1))
                .body("counts.pairsGoingOn", is(1))
                .body("last", is(true))
                .extract()
                .<String>path("id");

        assertThat(card(mentee.person()).getString("className")).isEqualTo("8 «Б»");
        assertThat(card(unread).getString("className")).isEqualTo("ИС-21");
        var left = card(graduate.person());
        assertThat(left.getString("className")).isNull();
        assertThat(left.getString("graduatedOn")).isEqualTo("2026-10-20");
        assertThat(left.getString("kind")).isEqualTo("PUPIL");
        assertThat(left.getString("participations[0].status")).isEqualTo("LEFT");
        assertThat(left.getString("participations[0].reason")).isEqualTo("Окончание школы");
        Facts.await(PairEndedV1.class, fact -> fact.pair().id().equals(pair));
        Facts.await(ParticipationLeftV1.class, fact -> fact.participation().id().equals(graduate.participation()));

        undo(renewal)
                .statusCode(200)
                .body("kept", empty())
                .body("restored", is(6))
                .body("renewal.undoneAt", notNullValue());
        assertThat(card(mentee.person()).getString("className")).isEqualTo("7 «Б»");
        var again = card(graduate.person());
        assertThat(again.getString("className")).isEqualTo("11А");
        assertThat(again.getString("graduatedOn")).isNull();
        assertThat(again.getString("participations[0].status")).isEqualTo("IN_PAIR");
        Facts.await(
                PairCorrectedV1.class,
                fact -> fact.pair().id().equals(pair) && fact.pair().endedOn() == null);
        Facts.await(
                ParticipationEnrolledV1.class,
                fact -> fact.participation().id().equals(graduate.participation())
                        && fact.participation().version() > 2);
        undo(renewal).statusCode(409).body("code", is("RENEWAL_UNDONE"));
        renew(accepted(proposal())).statusCode(201);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .get(RENEWALS, school)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.schoolYear", everyItem(is("2026/2027")));
    }

    @Test
    void groupGoesOnWithoutTheGraduateAndTakesHimBack() {
        var mentor = enrolled("10А", "MENTOR");
        var graduate = enrolled("11Б", "MENTEE");
        var stays = enrolled("8А", "MENTEE");
        var group = approvedPair(mentor.participation(), graduate.participation(), stays.participation());
        inTheYearBefore();

        var renewal = renew(accepted(proposal()))
                .statusCode(201)
                .body("counts.pairsEnded", is(0))
                .body("counts.pairsGoingOn", is(1))
                .extract()
                .<String>path("id");
        assertThat(status(group)).isEqualTo("APPROVED");
        assertThat(card(graduate.person()).getString("participations[0].status"))
                .isEqualTo("LEFT");

        undo(renewal).statusCode(200).body("kept", empty());
        assertThat(status(group)).isEqualTo("APPROVED");
        assertThat(card(graduate.person()).getString("participations[0].status"))
                .isEqualTo("IN_PAIR");
    }

    private String status(UUID pair) {
        return as(Roles.CURATOR, school).get("/api/v1/pairs/{id}", pair).path("status");
    }

    @Test
    void whatWasChangedAfterwardsStaysAndIsNamed() {
        var pupil = pupil("6А");
        var corrected = World.registered(pupil);
        var untouched = World.registered(pupil("6Б"));
        inTheYearBefore();
        var renewal = renew(accepted(proposal())).statusCode(201).extract().<String>path("id");
        as(Roles.CURATOR, school)
                .header("If-Match", "\"2\"")
                .body(Map.of("className", "7Г"))
                .patch("/api/v1/people/{id}", corrected)
                .then()
                .statusCode(200);

        undo(renewal)
                .statusCode(200)
                .body("restored", is(1))
                .body("kept.kind", contains("CARD"))
                .body("kept[0].name", containsString((String) pupil.get("familyName")))
                .body("kept[0].why", containsString("меняли"));
        assertThat(card(corrected).getString("className")).isEqualTo("7Г");
        assertThat(card(untouched).getString("className")).isEqualTo("6Б");
    }

    @Test
    void secondTimeOnlyWhatHasComeSinceIsProposed() {
        var mentee = enrolled("6А", "MENTEE");
        inTheYearBefore();
        var first = accepted(proposal());
        renew(first).statusCode(201);

        var second = proposal();
        assertThat(member(second, mentee.person()))
                .containsEntry("step", "STAYS")
                .containsEntry("mark", "RENEWED");
        assertThat(second.getString("renewal")).isNotNull();
        renew(accepted(second)).statusCode(201).body("counts.movedUp", is(1));
        as(Roles.CURATOR, school).get(RENEWALS, school).then().body("items", hasSize(1));
        assertThat(card(mentee.person()).getString("className")).isEqualTo("7А");
        renew(first).statusCode(412).body("code", is("STALE_VERSION"));
    }

    @Test
    void nothingIsWrittenWhenOneCardHasChangedMeanwhile() {
        var graduate = enrolled("11А", "MENTOR");
        var mentee = enrolled("7А", "MENTEE");
        var pair = approvedPair(graduate.participation(), mentee.participation());
        inTheYearBefore();
        var request = accepted(proposal());
        as(Roles.CURATOR, school)
                .header("If-Match", "\"1\"")
                .body(Map.of("className", "7Г"))
                .patch("/api/v1/people/{id}", mentee.person())
                .then()
                .statusCode(200);

        renew(request).statusCode(412).body("detail", containsString("изменились карточки: 1"));
        assertThat(status(pair)).isEqualTo("APPROVED");
        as(Roles.CURATOR, school).get(RENEWALS, school).then().body("items", empty());
    }

    @Test
    void programmeOfAFinishedMenteeIsOverAndDraftsOfThoseWhoLeaveAreCancelled() {
        var mentor = enrolled("10А", "MENTOR");
        var finished = enrolled("8А", "MENTEE");
        var pair = approvedPair(mentor.participation(), finished.participation());
        as(Roles.CURATOR, school)
                .body(Map.of("endedOn", "2026-10-10", "reason", "Цель достигнута"))
                .post("/api/v1/pairs/{id}/ending", pair);
        var graduate = enrolled("11А", "MENTEE");
        var draft = UUID.fromString(as(Roles.CURATOR, school)
                .body(World.pairOf(mentor.participation(), graduate.participation()))
                .post("/api/v1/pairs")
                .path("id"));
        inTheYearBefore();

        var renewal = renew(accepted(proposal()))
                .statusCode(201)
                .body("counts.peopleLeft", is(1))
                .body("counts.graduated", is(1))
                .extract()
                .<String>path("id");
        assertThat(status(draft)).isEqualTo("CANCELLED");
        assertThat(card(finished.person()).getString("participations[0].reason"))
                .isEqualTo("Программа завершена");
        assertThat(card(mentor.person()).getString("participations[0].status")).isEqualTo("FINISHED");

        undo(renewal).statusCode(200).body("kept", empty());
        assertThat(status(draft)).isEqualTo("DRAFT");
    }

    @Test
    void nobodyComesBackWithoutHisConsent() {
        var graduate = enrolled("11А", "MENTOR");
        var mentee = enrolled("7А", "MENTEE");
        approvedPair(graduate.participation(), mentee.participation());
        inTheYearBefore();
        var renewal = renew(accepted(proposal())).statusCode(201).extract().<String>path("id");
        var consent = card(graduate.person()).getString("consents[0].id");
        as(Roles.CURATOR, school)
                .body(Map.of("withdrawnOn", "2026-10-20"))
                .post("/api/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(200);

        undo(renewal).statusCode(200).body("kept.kind", contains("ROLE", "PAIR", "CARD"));
        assertThat(proposal().getList("people.person"))
                .doesNotContain(graduate.person().toString());
        assertThat(card(mentee.person()).getString("className")).isEqualTo("7А");
    }

    @Test
    void earlierYearStaysOnceTheNextOneIsRenewed() {
        World.registered(pupil("5А"));
        inTheYearBefore();
        var proposal = proposal();
        var earlier = Map.<String, Object>of(
                "renewedOn", "2026-05-20", "cards", List.of(), "roles", List.of(), "pairs", List.of());
        var first = renew(earlier)
                .statusCode(201)
                .body("schoolYear", is("2025/2026"))
                .extract()
                .<String>path("id");
        renew(accepted(proposal)).statusCode(201);
        undo(first).statusCode(409).body("code", is("RENEWAL_NOT_LAST"));
    }

    @Test
    void refusesDaysToComeHalfAnOrderAndPlacesThatTeachNobody() {
        var empty = Map.<String, Object>of("cards", List.of(), "roles", List.of(), "pairs", List.of());
        var request = new HashMap<>(empty);
        renew(request).statusCode(400);
        request.put("renewedOn", "2026-10-21");
        renew(request).statusCode(422).body("errors[0].pointer", is("renewedOn"));
        request.put("renewedOn", "2026-10-20");
        request.put("orderNumber", "1");
        renew(request).statusCode(400).body("errors[0].pointer", is("orderDate"));
        request.remove("orderNumber");
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(request)
                .post(RENEWALS, MUNICIPALITY_A)
                .then()
                .statusCode(422)
                .body("code", is("NOT_EDUCATIONAL"));
        var foreign = World.pupilAs("MENTEE");
        request.put("roles", List.of(Map.of("participation", foreign, "reason", "PROGRAMME_OVER")));
        renew(request).statusCode(404);
    }

    private void dueTasks(String role, UUID organisation, String... codes) {
        as(role, organisation)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.findAll { it.code == 'BASES_DUE' }.code", is(List.of(codes)));
    }

    @Test
    void taskOfTheSummerIsThereUntilTheBasesAreRenewed() {
        World.registered(pupil("5А"));
        inTheYearBefore();
        dueTasks(Roles.CURATOR, school);
        clock.set(LocalDate.of(2026, 7, 31));
        dueTasks(Roles.CURATOR, school);
        clock.set(LocalDate.of(2026, 8, 1));
        dueTasks(Roles.CURATOR, school, "BASES_DUE");
        dueTasks(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A, "BASES_DUE");
        dueTasks(Roles.PSYCHOLOGIST, school);
        clock.set(LocalDate.of(2026, 9, 30));
        dueTasks(Roles.SCHOOL_HEAD, school, "BASES_DUE");

        var request = accepted(proposal());
        request.put("renewedOn", "2026-09-30");
        renew(request).statusCode(201);
        dueTasks(Roles.SCHOOL_HEAD, school);
    }

    @Test
    void onlyThoseWhoKeepTheBasesOfTheSchool() {
        nobody().get(RENEWALS, school).then().statusCode(401);
        for (var role : List.of(Roles.PSYCHOLOGIST, Roles.AUDITOR)) {
            as(role, school).get(RENEWALS, school).then().statusCode(403);
            as(role, school).get(RENEWALS + "/proposal", school).then().statusCode(403);
        }
        as(Roles.REGION_OPERATOR, REGION)
                .get(RENEWALS + "/proposal", school)
                .then()
                .statusCode(403);
        var foreign = as(Roles.CURATOR, SCHOOL_B1);
        foreign.get(RENEWALS, school).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1).get(RENEWALS + "/proposal", school).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .body(Map.of("renewedOn", "2026-10-20", "cards", List.of(), "roles", List.of(), "pairs", List.of()))
                .post(RENEWALS, school)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .post(RENEWALS + "/{renewal}/undo", school, UUID.randomUUID())
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_A1)
                .post(RENEWALS + "/{renewal}/undo", SCHOOL_A1, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void erasureLeavesNoClassBehind() {
        var graduate = World.registered(pupil("11А"));
        inTheYearBefore();
        renew(accepted(proposal())).statusCode(201);
        as(Roles.CURATOR, school)
                .body(Map.of("basis", "TERM_OVER"))
                .post("/api/v1/people/{id}/erasure", graduate)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        long left = SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select (select count(*) from base_renewal_change"
                                        + " where person_id = :id) + (select count(*) from person"
                                        + " where id = :id and graduated_on is not null)")
                                .setParameter("id", graduate)
                                .getSingleResult())
                        .longValue()));
        assertThat(left).isZero();
    }
}
