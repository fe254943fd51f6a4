package ru.estafeta.roadmap;

import static io.restassured.RestAssured.given;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.importing.Orders;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.TestOrganisations;
import ru.estafeta.testkit.Tokens;

/** Calls that the tests make again and again. */
public final class Calls {

    private static final RestAssuredConfig FILE_NAMES_AS_BROWSERS_SEND_THEM = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private Calls() {}

    /** The service has heard of the test region. */
    public static void knowsTheRegion(OrganisationTree tree) {
        if (tree.find(SCHOOL_B1).isEmpty()) {
            Facts.publish(TestOrganisations.registered());
            Awaitility.await("organisations")
                    .atMost(20, TimeUnit.SECONDS)
                    .until(() -> TestOrganisations.all().stream()
                            .allMatch(one -> tree.find(one.id()).isPresent()));
        }
    }

    public static RequestSpecification as(String role, UUID organisation) {
        return given().auth().oauth2(Tokens.of(role, organisation));
    }

    public static RequestSpecification curator() {
        return as("curator", SCHOOL_A1);
    }

    public static RequestSpecification municipality() {
        return as("municipal-coordinator", MUNICIPALITY_A);
    }

    public static ValidatableResponse upload(RequestSpecification who, String name, byte[] content) {
        return upload(who, name, content, null);
    }

    public static ValidatableResponse upload(
            RequestSpecification who, String name, byte[] content, @Nullable UUID organisation) {
        var request = who.config(FILE_NAMES_AS_BROWSERS_SEND_THEM)
                .multiPart("file", name, content, "application/octet-stream");
        if (organisation != null) {
            request.multiPart("organisation", organisation.toString());
        }
        return request.post("/api/v1/roadmap-imports").then();
    }

    /** Multipart as browsers send it: names and texts in UTF-8. */
    public static RequestSpecification form(RequestSpecification who) {
        return who.config(FILE_NAMES_AS_BROWSERS_SEND_THEM);
    }

    /** An order of its own each time, so that tests do not meet each other's files. */
    public static byte[] order(String activity) {
        return Orders.utf8(Orders.text(
                List.of("ПРИКАЗ", "от 01.09.2025 № 77", "О наставничестве в 2025/2026 учебном году", "Приказываю:"),
                List.of(
                        List.of("№", "Мероприятие", "Срок", "Ответственный", "Результат"),
                        List.of("1", activity, "до 10.11.2025", "Куратор", "Приказ"),
                        List.of("2", "Анкетирование", "до 25.11.2025", "Психолог", "Справка"),
                        List.of("3", "Встречи пар", "в течение учебного года", "Наставники", "Журнал"),
                        List.of("4", "Итоги", "когда-нибудь", "Директор", "Отчёт"))));
    }

    /** @return id of the confirmed roadmap */
    public static UUID roadmap(RequestSpecification who, RequestSpecification again, String activity) {
        String id = upload(who, "приказ.txt", order(activity))
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(again.post("/api/v1/roadmap-imports/" + id + "/confirmation")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static RequestSpecification json(RequestSpecification who, String body) {
        return who.contentType(ContentType.JSON).body(body);
    }
}
