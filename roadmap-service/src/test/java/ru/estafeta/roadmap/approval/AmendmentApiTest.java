package ru.estafeta.roadmap.approval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.roadmap.approval.Chain.ORDER;
import static ru.estafeta.roadmap.approval.Chain.ROADMAPS;
import static ru.estafeta.roadmap.approval.Chain.approved;
import static ru.estafeta.roadmap.approval.Chain.post;
import static ru.estafeta.roadmap.approval.Chain.read;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.PlannedTargetV1;
import ru.estafeta.contracts.RoadmapAmendedV1;
import ru.estafeta.contracts.RoadmapChangedV1;
import ru.estafeta.contracts.Topics;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** Changes of a roadmap that is approved. Today is 20 November 2025. */
@WithEstafeta
class AmendmentApiTest {

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @Test
    void anAmendmentIsPreparedComparedAndApprovedByANewOrder() {
        var id = approved("Изменения");
        String first = read(id).extract().path("activities[0].id");
        String last = read(id).extract().path("activities[3].id");
        json(curator().header("If-Match", "*"), "{\"termText\": \"май\"}")
                .patch(ROADMAPS + id + "/activities/" + first)
                .then()
                .statusCode(409)
                .body("detail", containsString("начните подготовку изменений"));
        curator().delete(ROADMAPS + id).then().statusCode(409);

        post(curator(), id, "/amendment", "").statusCode(200).body("may", hasItems("SUBMIT", "DROP_AMENDMENT"));
        read(id).body("amended", equalTo(true));
        curator().delete(ROADMAPS + id).then().statusCode(409);
        json(curator().header("If-Match", "*"), "{\"termText\": \"до 1 мая\"}")
                .patch(ROADMAPS + id + "/activities/" + first)
                .then()
                .statusCode(200);
        curator()
                .header("If-Match", "*")
                .delete(ROADMAPS + id + "/activities/" + last)
                .then()
                .statusCode(204);
        post(curator(), id, "/activities", "{\"activity\": \"Слёт наставников\", \"termText\": \"апрель\"}")
                .statusCode(201);

        curator()
                .get(ROADMAPS + id + "/comparison?from=2")
                .then()
                .body("rows.kind", equalTo(List.of("CHANGED", "DELETED", "ADDED")))
                .body("rows[1].activity", equalTo("Итоги"))
                .body("rows[2].changes.field", hasItem("activity"));
        var order = wordsOf(curator()
                .get(ROADMAPS + id + "/comparison/document?from=2")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray());
        assertThat(order)
                .contains(
                        "утверждённую приказом от 18.11.2025 № 112-ОД",
                        "срок «до 10.11.2025» заменить на «до 1 мая»",
                        "Строку 4 «Итоги» исключить",
                        "Дополнить строкой «Слёт наставников»: срок – апрель");
        curator()
                .get(ROADMAPS + id + "/comparison/document?from=2&format=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(".pdf"));
        curator()
                .get(ROADMAPS + id + "/comparison/document?from=2&format=odt")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_FORMAT"));
        as("curator", SCHOOL_B1)
                .get(ROADMAPS + id + "/comparison/document?from=2")
                .then()
                .statusCode(404);
        given().get(ROADMAPS + id + "/comparison/document?from=2").then().statusCode(401);

        post(curator(), id, "/submission", "").statusCode(200);
        post(municipality(), id, "/agreement", "").statusCode(200);
        post(curator(), id, "/approval", "{\"orderNumber\": \"120-ОД\", \"orderDate\": \"2025-11-20\"}")
                .statusCode(200);
        Facts.await(RoadmapAmendedV1.class, event -> event.roadmap().id().equals(id));
        read(id).body("activities", hasSize(4)).body("amended", equalTo(false));
        post(curator(), id, "/activities/" + last + "/restoration", "").statusCode(409);
    }

    private static String wordsOf(byte[] word) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDroppedAmendmentBringsTheWordsBackAndKeepsWhatWasDone() {
        var id = approved("Передумали");
        String first = read(id).extract().path("activities[0].id");
        post(curator(), id, "/amendment", "").statusCode(200);
        json(curator().header("If-Match", "*"), "{\"activity\": \"Другое\"}")
                .patch(ROADMAPS + id + "/activities/" + first)
                .then()
                .statusCode(200);
        post(curator(), id, "/activities/" + first + "/completion", "{}").statusCode(200);
        String second = read(id).extract().path("activities[1].id");
        curator()
                .header("If-Match", "*")
                .delete(ROADMAPS + id + "/activities/" + second)
                .then()
                .statusCode(204);
        post(curator(), id, "/activities", "{\"activity\": \"Лишнее\"}").statusCode(201);

        curator().delete(ROADMAPS + id + "/amendment").then().statusCode(200);

        read(id).body("state", equalTo("APPROVED"))
                .body("activities", hasSize(4))
                .body("activities[0].activity", equalTo("Передумали"))
                .body("activities[0].status", equalTo("DONE"))
                .body("activities[1].id", equalTo(second));
        curator()
                .get(ROADMAPS + id + "/comparison?from=2")
                .then()
                .body("rows", hasSize(0))
                .body("head", hasSize(0));
    }

    @Test
    void targetsOfTheLastOrderHoldWhileAnAmendmentIsPrepared() {
        var id = Calls.roadmap(municipality(), municipality(), "Показатели держатся");
        var first =
                "{\"targets\": [{\"indicator\": \"Охват\", \"indicatorCode\": \"mentees-10-19\", \"value\": 40, \"unit\": \"%\", \"year\": 2026}]}";
        json(municipality().header("If-Match", "*"), first)
                .patch(ROADMAPS + id)
                .then()
                .statusCode(200);
        post(municipality(), id, "/approval", ORDER).statusCode(200);
        post(municipality(), id, "/amendment", "").statusCode(200);
        json(municipality().header("If-Match", "*"), first.replace("40", "60"))
                .patch(ROADMAPS + id)
                .then()
                .statusCode(200);
        post(municipality(), id, "/approval", "{\"orderNumber\": \"2\", \"orderDate\": \"2025-11-19\"}")
                .statusCode(200);

        var amended = Facts.await(
                RoadmapAmendedV1.class, event -> event.roadmap().id().equals(id));
        assertThat(amended.roadmap().targets())
                .extracting(PlannedTargetV1::value)
                .allSatisfy(value -> assertThat(value).isEqualByComparingTo("60"));
        var changes = Facts.on(Topics.ROADMAPS_ROADMAP).stream()
                .filter(fact -> fact.event() instanceof RoadmapChangedV1 changed
                        && changed.roadmap().id().equals(id))
                .toList();
        assertThat(changes)
                .as("nothing is told of the amendment before it is approved")
                .hasSize(1);
    }
}
