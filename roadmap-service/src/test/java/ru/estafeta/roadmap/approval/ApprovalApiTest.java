package ru.estafeta.roadmap.approval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.roadmap.approval.Chain.ORDER;
import static ru.estafeta.roadmap.approval.Chain.ROADMAPS;
import static ru.estafeta.roadmap.approval.Chain.approved;
import static ru.estafeta.roadmap.approval.Chain.post;
import static ru.estafeta.roadmap.approval.Chain.read;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.RoadmapAgreedV1;
import ru.estafeta.contracts.RoadmapApprovedV1;
import ru.estafeta.contracts.RoadmapClosedV1;
import ru.estafeta.contracts.RoadmapReturnedV1;
import ru.estafeta.contracts.RoadmapStatus;
import ru.estafeta.contracts.RoadmapSubmittedV1;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** The chain of a roadmap from its submission to its closure. Today is 20 November 2025. */
@WithEstafeta
class ApprovalApiTest {

    @Inject
    OrganisationTree tree;

    @Inject
    DataSource database;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @Test
    void aSchoolSubmitsTheMunicipalityAgreesTheSchoolApproves() {
        var id = Calls.roadmap(curator(), curator(), "Цепочка");

        curator().get(ROADMAPS + id + "/approval").then().body("may", equalTo(List.of("SUBMIT")));
        post(curator(), id, "/approval", ORDER)
                .statusCode(409)
                .body("code", equalTo("NOT_AGREED"))
                .body("detail", containsString("ещё не подана"));
        post(municipality(), id, "/agreement", "").statusCode(409).body("code", equalTo("NOT_SUBMITTED"));

        post(curator(), id, "/submission", "").statusCode(200).body("may", equalTo(List.of("TAKE_SUBMISSION_BACK")));
        municipality()
                .get(ROADMAPS + id + "/approval")
                .then()
                .body("may", equalTo(List.of("AGREE", "RETURN", "TAKE_SUBMISSION_BACK")))
                .body("agreedBy", equalTo("Район А"));
        json(curator().header("If-Match", "*"), "{\"title\": \"x\"}")
                .patch(ROADMAPS + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("ROADMAP_SUBMITTED"))
                .body("detail", containsString("Отзовите"));
        Facts.await(RoadmapSubmittedV1.class, event -> event.roadmap().id().equals(id));

        post(municipality(), id, "/agreement", "").statusCode(200);
        read(id).body("state", equalTo("AGREED"))
                .body("agreed.on", equalTo("2025-11-20"))
                .body("agreed.by", equalTo("municipal-coordinator"));
        Facts.await(RoadmapAgreedV1.class, event -> event.roadmap().id().equals(id));

        post(curator(), id, "/approval", ORDER)
                .statusCode(200)
                .body("may", equalTo(List.of("OPEN_AMENDMENT", "CLOSE")));
        read(id).body("state", equalTo("APPROVED"))
                .body("order.number", equalTo("112-ОД"))
                .body("order.date", equalTo("2025-11-18"))
                .body("amended", equalTo(false));
        var told = Facts.await(
                RoadmapApprovedV1.class, event -> event.roadmap().id().equals(id));
        assertThat(told.roadmap().status()).isEqualTo(RoadmapStatus.APPROVED);
        curator()
                .get(ROADMAPS + id + "/history")
                .then()
                .body("items.kind", equalTo(List.of("APPROVED", "AGREED", "SUBMITTED", "REGISTERED")))
                .body("items[1].by", equalTo("municipal-coordinator"));
    }

    @Test
    void onlyTheOrganisationDirectlyAboveAgrees() {
        var id = Calls.roadmap(curator(), curator(), "Чужой уровень");
        post(curator(), id, "/submission", "").statusCode(200);

        post(as("region-operator", REGION), id, "/agreement", "")
                .statusCode(403)
                .body("detail", containsString("Район А"));
        post(as("municipal-coordinator", MUNICIPALITY_B), id, "/agreement", "").statusCode(404);
        post(curator(), id, "/agreement", "").statusCode(403);
        post(given(), id, "/agreement", "").statusCode(401);
        post(as("curator", SCHOOL_B1), id, "/submission", "").statusCode(404);
        post(as("psychologist", SCHOOL_A2), id, "/submission", "").statusCode(403);
        read(id).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aMunicipalityApprovesByItsOwnOrderAndTheRegionMayAgreeBefore() {
        var id = Calls.roadmap(municipality(), municipality(), "Приказ управления");
        municipality().get(ROADMAPS + id + "/approval").then().body("may", equalTo(List.of("APPROVE", "SUBMIT")));
        post(curator(), id, "/approval", ORDER).statusCode(403);
        post(municipality(), id, "/submission", "").statusCode(200);
        post(municipality(), id, "/agreement", "").statusCode(403);
        post(as("region-operator", REGION), id, "/agreement", "").statusCode(200);
        municipality().delete(ROADMAPS + id + "/amendment").then().statusCode(409);

        var direct = Calls.roadmap(municipality(), municipality(), "Сразу приказом");
        post(municipality(), direct, "/approval", ORDER).statusCode(200);
        post(municipality(), direct, "/approval", "{\"orderNumber\": \"1\", \"orderDate\": \"2025-12-01\"}")
                .statusCode(400)
                .body("errors[0].code", equalTo("ORDER_IN_FUTURE"));
        post(municipality(), direct, "/approval", "{\"orderNumber\": \" \"}")
                .statusCode(400)
                .body("errors", hasSize(2));
    }

    @Test
    void itIsReturnedWithRemarksByRowAndComesBackChanged() {
        var id = Calls.roadmap(curator(), curator(), "С замечаниями");
        String row = read(id).extract().path("activities[0].id");
        var remark = "{\"activity\": \"" + row + "\", \"text\": \"Срок раньше приказа\"}";
        post(municipality(), id, "/remarks", remark).statusCode(409);
        post(curator(), id, "/submission", "").statusCode(200);

        post(municipality(), id, "/return", "{}").statusCode(400).body("errors[0].code", equalTo("NO_REMARKS"));
        post(curator(), id, "/remarks", remark).statusCode(403);
        post(municipality(), id, "/remarks", "{\"activity\": \"" + UUID.randomUUID() + "\", \"text\": \"x\"}")
                .statusCode(404);
        String made = post(municipality(), id, "/remarks", remark)
                .statusCode(201)
                .body("by", equalTo("municipal-coordinator"))
                .extract()
                .path("id");
        post(municipality(), id, "/return", "{\"comment\": \"Посмотрите сроки\"}")
                .statusCode(200)
                .body("remarks", hasSize(2));
        Facts.await(RoadmapReturnedV1.class, event -> event.roadmap().id().equals(id));

        read(id).body("state", equalTo("RETURNED"));
        json(curator().header("If-Match", "*"), "{\"termText\": \"до 25.12.2025\"}")
                .patch(ROADMAPS + id + "/activities/" + row)
                .then()
                .statusCode(200);
        post(curator(), id, "/remarks/" + made + "/answer", "{\"answer\": \"Перенесли\"}")
                .statusCode(200)
                .body("answered.answer", equalTo("Перенесли"));
        curator().delete(ROADMAPS + id + "/remarks/" + made + "/answer").then().body("answered", nullValue());
        post(curator(), id, "/remarks/" + made + "/answer", "{}").statusCode(200);
        post(curator(), id, "/submission", "").statusCode(200);

        municipality()
                .get(ROADMAPS + id + "/comparison?from=1&to=2")
                .then()
                .statusCode(200)
                .body("rows.kind", equalTo(List.of("CHANGED")))
                .body("rows[0].changes[0].field", equalTo("termText"))
                .body("rows[0].changes[0].from", equalTo("до 10.11.2025"))
                .body("rows[0].changes[0].to", equalTo("до 25.12.2025"))
                .body("unchanged", equalTo(3));
        municipality()
                .get("/api/v1/agreements")
                .then()
                .statusCode(200)
                .body("items.find { it.roadmap == '" + id + "' }.submissions", equalTo(2))
                .body("items.find { it.roadmap == '" + id + "' }.remarks", equalTo(1));
    }

    @Test
    void stepsAreTakenBackWhileNobodyHasGoneOn() {
        var id = Calls.roadmap(curator(), curator(), "Назад");
        post(curator(), id, "/submission", "").statusCode(200);
        curator().delete(ROADMAPS + id + "/submission").then().statusCode(200);
        read(id).body("state", equalTo("DRAFT"));
        post(curator(), id, "/submission", "").statusCode(200);
        post(municipality(), id, "/agreement", "").statusCode(200);
        curator().delete(ROADMAPS + id + "/submission").then().statusCode(409);
        municipality().delete(ROADMAPS + id + "/agreement").then().statusCode(200);
        read(id).body("state", equalTo("SUBMITTED")).body("agreed", nullValue());
    }

    @Test
    void whatWasApprovedIsFrozenWithItsHash() {
        var id = approved("Заморожено");

        curator()
                .get(ROADMAPS + id + "/editions")
                .then()
                .body("items.kind", equalTo(List.of("APPROVED", "SUBMITTED")))
                .body("items[0].orderNumber", equalTo("112-ОД"));
        curator()
                .get(ROADMAPS + id + "/editions/2")
                .then()
                .body("rows", hasSize(4))
                .body("rows[0].words.activity", equalTo("Заморожено"))
                .body("head.order.number", equalTo("112-ОД"));
        curator().get(ROADMAPS + id + "/editions/9").then().statusCode(404);
        String hash = curator().get(ROADMAPS + id + "/editions").path("items[0].sha256");
        given().get("/api/v1/roadmap-checks/" + id)
                .then()
                .statusCode(200)
                .body("approved", equalTo(true))
                .body("orderNumber", equalTo("112-ОД"))
                .body("sha256", equalTo(hash))
                .body("organisation", equalTo("Школа № 1 района А"));
        var draft = Calls.roadmap(curator(), curator(), "Не утверждена");
        given().get("/api/v1/roadmap-checks/" + draft)
                .then()
                .body("approved", equalTo(false))
                .body("title", nullValue());
        given().get("/api/v1/roadmap-checks/" + UUID.randomUUID()).then().statusCode(404);
        as("curator", SCHOOL_B1).get(ROADMAPS + id + "/editions").then().statusCode(404);
        assertThatThrownBy(() -> tamper(id)).hasMessageContaining("frozen");
    }

    private void tamper(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var scope = connection.createStatement();
                var statement =
                        connection.prepareStatement("update roadmap_edition set content = '{}' where roadmap_id = ?")) {
            scope.execute("select set_config('app.scope', '*', false)");
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    @Test
    void itIsClosedWithASummaryAndOpenRowsNeedAReason() {
        var id = approved("Закрытие");
        String row = read(id).extract().path("activities[0].id");
        post(curator(), id, "/closure", "{\"summary\": \"Год прошёл\"}")
                .statusCode(422)
                .body("code", equalTo("OPEN_ACTIVITIES"))
                .body("detail", containsString("«Закрытие», «Анкетирование»"));
        post(curator(), id, "/closure", "{}").statusCode(400);
        post(curator(), id, "/closure", "{\"summary\": \"Год прошёл\", \"openReason\": \"Карантин\"}")
                .statusCode(200);
        read(id).body("state", equalTo("CLOSED")).body("summary", containsString("Причина: Карантин"));
        Facts.await(RoadmapClosedV1.class, event -> event.roadmap().id().equals(id));
        post(curator(), id, "/activities/" + row + "/completion", "{}")
                .statusCode(409)
                .body("code", equalTo("ROADMAP_CLOSED"));
        curator()
                .get("/api/v1/activities?due=OVERDUE&limit=500")
                .then()
                .body("items.roadmap", not(hasItem(id.toString())));
        curator().delete(ROADMAPS + id + "/closure").then().statusCode(200);
        read(id).body("state", equalTo("APPROVED")).body("summary", nullValue());
    }

    @Test
    void lastDaysOfTheStepsAreSetAboveAndShownBelow() {
        var years = "/api/v1/agreements/deadlines/2025/2026";
        json(municipality(), "{\"submitUntil\": \"2025-12-20\", \"agreeUntil\": \"2025-12-01\"}")
                .put(years)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("DEADLINES_OUT_OF_ORDER"));
        json(
                        municipality(),
                        "{\"submitUntil\": \"2025-11-20\", \"agreeUntil\": \"2025-12-01\", \"approveUntil\": \"2025-12-10\"}")
                .put(years)
                .then()
                .statusCode(200);
        municipality().get(years).then().body("agreeUntil", equalTo("2025-12-01"));
        municipality().get("/api/v1/agreements/deadlines/2025/2027").then().statusCode(400);
        curator().get(years).then().statusCode(403);
        given().get(years).then().statusCode(401);

        var id = Calls.roadmap(curator(), curator(), "Сроки цепочки");
        curator().get(ROADMAPS + id + "/approval").then().body("until", equalTo("2025-11-20"));
        post(curator(), id, "/submission", "").body("until", equalTo("2025-12-01"));
        post(municipality(), id, "/agreement", "").statusCode(200).body("until", equalTo("2025-12-10"));
        curator().get("/api/v1/agreements").then().statusCode(403);
    }

    @Test
    void aDeletedRowIsBroughtBack() {
        var id = Calls.roadmap(curator(), curator(), "Вернуть строку");
        String row = read(id).extract().path("activities[1].id");
        curator()
                .header("If-Match", "*")
                .delete(ROADMAPS + id + "/activities/" + row)
                .then()
                .statusCode(204);
        read(id).body("activities", hasSize(3)).body("progress.total", equalTo(3));
        post(curator(), id, "/activities/" + row + "/restoration", "").statusCode(200);
        read(id).body("activities[1].id", equalTo(row));
        curator()
                .get(ROADMAPS + id + "/history?activity=" + row)
                .then()
                .body("items.kind", equalTo(List.of("ROW_RESTORED", "ROW_EXCLUDED")));
    }
}
