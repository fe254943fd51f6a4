package ru.estafeta.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static ru.estafeta.gateway.Http.anyone;
import static ru.estafeta.gateway.Http.machine;
import static ru.estafeta.gateway.Http.script;
import static ru.estafeta.gateway.Http.token;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.gateway.WithGateway;

@WithGateway
class ApiProxyTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void passesAMachineOnWithItsToken() {
        machine()
                .get("/api/v1/people?limit=5")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/people?limit=5"))
                .body("headers.authorization", startsWith("Bearer ey"));
    }

    @Test
    void tellsTheServiceWhereTheCallerIsWhateverHeSays() {
        machine()
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("Cookie", "other=1")
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-host", equalTo("localhost:8080"))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("cookie")));
    }

    @Test
    void keepsAServicesCookiesAndCachesOut() {
        machine().get("/api/v1/people").then().header("Set-Cookie", nullValue()).header("Cache-Control", "no-store");
    }

    @Test
    void turnsAServicesOwnAddressIntoAPath() {
        machine().get("/api/v1/people/created").then().header("Location", "/api/v1/people/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x.y.z", "Bearer ", "Basic YTpi", "nonsense"})
    void refusesWhatIsNoGoodToken(String authorization) {
        anyone().header("Authorization", authorization)
                .get("/api/v1/people")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("BAD_TOKEN"));
    }

    @Test
    void refusesATokenThatHasExpired() {
        anyone().header("Authorization", "Bearer " + token("late", -60))
                .get("/api/v1/people")
                .then()
                .statusCode(401)
                .body("code", equalTo("BAD_TOKEN"));
    }

    @Test
    void refusesATokenWithAnotherSignature() {
        var good = token("someone", 300);
        var other = token("someone-else", 300);
        var forged = good.substring(0, good.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));

        anyone().header("Authorization", "Bearer " + forged)
                .get("/api/v1/people")
                .then()
                .statusCode(401);
    }

    @Test
    void tellsAProgramToBringATokenAndThePagesToSignIn() {
        anyone().get("/api/v1/people")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("code", equalTo("NOT_SIGNED_IN"));
        script().get("/api/v1/people").then().statusCode(499).contentType(PROBLEM);
    }

    @Test
    void leadsAPersonWhoOpensALinkToSignIn() {
        anyone().header("Sec-Fetch-Mode", "navigate")
                .get("/api/v1/exports/indicator-values?format=csv")
                .then()
                .statusCode(302)
                .header("Location", "/session/login?to=%2Fapi%2Fv1%2Fexports%2Findicator-values%3Fformat%3Dcsv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/setup", "/api/v1/survey-form", "/api/v1/survey-responses", "/api/v1/own-page"})
    void letsPersonalLinksThroughEvenWithAStaleCookie(String path) {
        anyone().header("Cookie", "q_session=of-last-year")
                .header("X-Link-Token", "abc")
                .body("{}")
                .post(path)
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("authorization")))
                .body("headers.x-link-token", equalTo("abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/",
                "/api/v1",
                "/api",
                "/api/v2/people",
                "/api/v1/peoples",
                "/api/v1/p%65ople",
                "/api/v%31/people"
            })
    void knowsItsPaths(String path) {
        machine().get(path).then().statusCode(404).contentType(PROBLEM).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void saysWhatIsSafeWhenAServiceIsDown() {
        machine()
                .get("/api/v1/indicators")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .body("title", equalTo("Раздел показателей сейчас не отвечает"))
                .body("detail", containsString("Записанное сохранено"))
                .body("detail", not(containsString("127.0.0.1")));
    }

    @Test
    void passesAnUploadOfTheAllowedSize() throws IOException, InterruptedException {
        assertThat(upload(25 << 20, false).body()).contains("\"length\":" + (25 << 20));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusesAnUploadThatIsTooLarge(boolean chunked) throws IOException, InterruptedException {
        var answer = upload((25 << 20) + 1, chunked);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM);
        assertThat(answer.body()).contains("Файл больше 25 МБ");
    }

    private static HttpResponse<String> upload(int bytes, boolean chunked) throws IOException, InterruptedException {
        InputStream content = new ByteArrayInputStream(new byte[bytes]);
        var body = HttpRequest.BodyPublishers.ofInputStream(() -> content);
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/roadmap-imports"))
                .header("Authorization", "Bearer " + token("integration", 300))
                .POST(chunked ? body : HttpRequest.BodyPublishers.fromPublisher(body, bytes))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
