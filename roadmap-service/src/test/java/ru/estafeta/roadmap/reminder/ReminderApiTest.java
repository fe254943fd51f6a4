package ru.estafeta.roadmap.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.quarkus.mailer.MockMailbox;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

/** Today is Thursday, 20 November 2025: the first row is eight working days late, the second is due in three. */
@WithEstafeta
class ReminderApiTest {

    private static final String REMINDERS = "/api/v1/reminders";

    @Inject
    OrganisationTree tree;

    @Inject
    Morning morning;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    private static RequestSpecification school() {
        return as("curator", SCHOOL_A2);
    }

    private static List<String> steps(RequestSpecification who, UUID roadmap) {
        return who.get(REMINDERS + "?limit=500")
                .then()
                .extract()
                .path("items.findAll { it.roadmap == '" + roadmap + "' }.step");
    }

    @Test
    void eachTermIsRemindedOfOnceAndTheOneAboveHearsOfTheLateOnes() {
        json(school(), "{\"email\": \"school@example.ru\"}")
                .put(REMINDERS + "/address")
                .then()
                .statusCode(200);
        var id = Calls.roadmap(school(), school(), "Напомнить");
        var silent = Calls.roadmap(school(), school(), "Молчать");
        json(school(), "{\"dayOffRule\": \"STAYS\", \"reminds\": false}")
                .put("/api/v1/roadmaps/" + silent + "/rules")
                .then()
                .statusCode(200);
        mailbox.clear();

        morning.come();
        morning.come();

        assertThat(steps(school(), id)).containsExactlyInAnyOrder("LATE7", "T3");
        assertThat(steps(municipality(), id)).containsExactly("ESCALATED");
        assertThat(steps(school(), silent)).isEmpty();
        assertThat(steps(curator(), id)).as("another school hears nothing").isEmpty();
        var letters = mailbox.getMailsSentTo("school@example.ru");
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().getText())
                .contains("просрочено с 10.11.2025: 1 Напомнить", "до 25.11.2025: 2 Анкетирование");

        school().get(REMINDERS + "?unread=true")
                .then()
                .body("items.find { it.roadmap == '" + id + "' }.read", equalTo(false));
        json(school(), "{}").post(REMINDERS + "/read").then().statusCode(204);
        school().get(REMINDERS + "?unread=true").then().body("items.size()", equalTo(0));
        json(school(), "{}").put(REMINDERS + "/address").then().statusCode(200);
        school().get(REMINDERS + "/address").then().body("email", equalTo(null));
    }

    @Test
    void theyAreOfTheOrganisationAndItsAddressIsOne() {
        given().get(REMINDERS).then().statusCode(401);
        as("integration", REGION).get(REMINDERS).then().statusCode(403);
        as("psychologist", SCHOOL_A2).get(REMINDERS).then().statusCode(403);
        json(school(), "{\"email\": \"не почта\"}")
                .put(REMINDERS + "/address")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"15,", "14,T14", "4,T14", "3,T3", "0,T3", "-1,LATE1", "-6,LATE1", "-7,LATE7", "-30,LATE7"})
    void onlyTheMostUrgentStepIsSentAfterAPause(int left, ReminderStep step) {
        assertThat(ReminderStep.at(left).orElse(null)).isEqualTo(step);
    }
}
