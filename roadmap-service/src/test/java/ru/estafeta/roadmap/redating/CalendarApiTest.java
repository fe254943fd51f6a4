package ru.estafeta.roadmap.redating;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

/** Calendars, rules and days of rows. Today is Thursday, 20 November 2025; the second row is due on Tuesday the 25th. */
@WithEstafeta
class CalendarApiTest {

    private static final String ROADMAPS = "/api/v1/roadmaps/";
    private static final String YEAR = "/api/v1/work-calendars/2025";

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    private static String day(String off, boolean dryRun) {
        return "{\"source\": \"Распоряжение\", \"preliminary\": false, \"daysOff\": [" + off
                + "], \"workingDays\": [], \"dryRun\": " + dryRun + "}";
    }

    @Test
    void aChangedCalendarTellsWhatItMovesAndMovesItBelowOnly() {
        var school = as("curator", SCHOOL_B1);
        var id = Calls.roadmap(school, as("curator", SCHOOL_B1), "Переносится");
        json(as("curator", SCHOOL_B1), "{\"dayOffRule\": \"NEXT_WORKING_DAY\", \"reminds\": true}")
                .put(ROADMAPS + id + "/rules")
                .then()
                .statusCode(200)
                .body("dayOffRule", equalTo("NEXT_WORKING_DAY"))
                .body("activities[1].dueOn", equalTo("2025-11-25"));
        var other = Calls.roadmap(curator(), curator(), "Не переносится");
        json(curator(), "{\"dayOffRule\": \"NEXT_WORKING_DAY\", \"reminds\": true}")
                .put(ROADMAPS + other + "/rules");

        json(as("municipal-coordinator", MUNICIPALITY_B), day("\"2025-11-25\"", true))
                .put(YEAR + "?layer=OWN")
                .then()
                .statusCode(200)
                .body("impact.rows", greaterThanOrEqualTo(1))
                .body("impact.moves.find { it.from == '2025-11-25' }.to", equalTo("2025-11-26"))
                .body("job", nullValue());
        as("curator", SCHOOL_B1).get(ROADMAPS + id).then().body("activities[1].dueOn", equalTo("2025-11-25"));

        String job = json(as("municipal-coordinator", MUNICIPALITY_B), day("\"2025-11-25\"", false))
                .put(YEAR + "?layer=OWN")
                .then()
                .statusCode(200)
                .body("job.state", notNullValue())
                .body("calendar.layer.version", equalTo(1))
                .extract()
                .path("job.id");
        Awaitility.await("re-dated")
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> as("municipal-coordinator", MUNICIPALITY_B)
                        .get("/api/v1/roadmap-jobs/" + job)
                        .path("state")
                        .equals("DONE"));
        as("curator", SCHOOL_B1).get(ROADMAPS + id).then().body("activities[1].dueOn", equalTo("2025-11-26"));
        curator().get(ROADMAPS + other).then().body("activities[1].dueOn", equalTo("2025-11-25"));
        as("curator", SCHOOL_B1)
                .get(YEAR)
                .then()
                .body("daysOff", hasItem("2025-11-25"))
                .body("workingDays", equalTo(246));
        curator().get(YEAR).then().body("workingDays", equalTo(247));
    }

    @Test
    void theCountryIsKeptByTheRegionAndDaysAreChecked() {
        json(municipality(), day("\"2025-11-26\"", true)).put(YEAR).then().statusCode(403);
        json(curator(), day("\"2025-11-26\"", true)).put(YEAR).then().statusCode(403);
        json(given(), day("\"2025-11-26\"", true)).put(YEAR).then().statusCode(401);
        given().get(YEAR).then().statusCode(401);
        json(as("region-operator", REGION), day("\"2025-12-25\"", true))
                .put(YEAR)
                .then()
                .statusCode(200);
        json(as("region-operator", REGION), day("\"2026-11-26\"", true))
                .put(YEAR)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("DAY_OF_OTHER_YEAR"));
        json(as("region-operator", REGION), day("\"2025-11-31\"", true))
                .put(YEAR)
                .then()
                .statusCode(400);
        json(
                        as("region-operator", REGION),
                        "{\"source\": \"x\", \"daysOff\": [\"2025-11-26\"], \"workingDays\": [\"2025-11-26\"], \"dryRun\": true}")
                .put(YEAR)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("DAY_BOTH_WAYS"));
        json(as("region-operator", REGION), "{\"source\": \" \", \"daysOff\": [], \"workingDays\": []}")
                .put(YEAR)
                .then()
                .statusCode(400);
        curator().get("/api/v1/work-calendars/1812").then().statusCode(404);
        curator().get("/api/v1/work-calendars/2027").then().body("preliminary", equalTo(true));
    }

    @Test
    void aRowByScheduleWaitsForItsDateAndMonthlyOnesAreMarkedOneByOne() {
        var id = Calls.roadmap(curator(), curator(), "Графики");
        String schedule = json(curator(), "{\"activity\": \"Семинар\", \"termText\": \"по отдельному графику\"}")
                .post(ROADMAPS + id + "/activities")
                .then()
                .body("status", equalTo("NO_SCHEDULE"))
                .extract()
                .path("id");
        var row = ROADMAPS + id + "/activities/" + schedule;
        json(curator(), "{\"on\": \"2025-11-12\", \"note\": \"График № 3\"}")
                .put(row + "/schedule")
                .then()
                .statusCode(200)
                .body("status", equalTo("OVERDUE"))
                .body("scheduled.note", equalTo("График № 3"));
        json(curator(), "{\"on\": \"3025-11-12\"}")
                .put(row + "/schedule")
                .then()
                .statusCode(400);
        json(as("curator", SCHOOL_B1), "{\"on\": \"2025-11-12\"}")
                .put(row + "/schedule")
                .then()
                .statusCode(404);
        curator().delete(row + "/schedule").then().body("status", equalTo("NO_SCHEDULE"));

        String monthly = json(curator(), "{\"activity\": \"Информирование\", \"termText\": \"ежемесячно\"}")
                .post(ROADMAPS + id + "/activities")
                .then()
                .body("status", equalTo("OVERDUE"))
                .body("dueOn", equalTo("2025-09-30"))
                .extract()
                .path("id");
        var recurring = ROADMAPS + id + "/activities/" + monthly + "/occurrences/";
        json(curator(), "{\"comment\": \"Письмо школам\"}")
                .post(recurring + "2025-09-30/completion")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2025-10-31"))
                .body("occurrences[0].done.comment", equalTo("Письмо школам"));
        json(curator(), "{}").post(recurring + "2025-10-31/completion").then().body("status", equalTo("IN_PROGRESS"));
        curator().delete(recurring + "2025-09-30/completion").then().body("dueOn", equalTo("2025-09-30"));
        json(curator(), "{}").post(recurring + "2025-09-29/completion").then().statusCode(404);
        json(as("psychologist", SCHOOL_B1), "{}")
                .post(recurring + "2025-09-30/completion")
                .then()
                .statusCode(403);
        json(given(), "{}").post(recurring + "2025-09-30/completion").then().statusCode(401);
        var unknown = UUID.randomUUID();
        json(curator(), "{\"dayOffRule\": \"STAYS\", \"reminds\": false}")
                .put(ROADMAPS + unknown + "/rules")
                .then()
                .statusCode(404);
    }
}
