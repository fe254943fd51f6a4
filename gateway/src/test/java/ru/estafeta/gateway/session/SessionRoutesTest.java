package ru.estafeta.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static ru.estafeta.gateway.Http.anyone;
import static ru.estafeta.gateway.Http.machine;
import static ru.estafeta.gateway.Http.script;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.gateway.WithGateway;

@WithGateway
class SessionRoutesTest {

    @Inject
    DataSource database;

    @Test
    void signsInAndGoesWhereThePersonWantedToGo() {
        var callback = callback("/pairs?status=DRAFT");

        callback.then().statusCode(302).header("Location", containsString("/session/login?to="));
        var cookie = callback.getDetailedCookie("q_session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).as("ends with the browser").isNegative();
        assertThat(cookie.getValue()).hasSize(43);
        anyone().cookie("q_session", cookie.getValue())
                .get(path(callback.getHeader("Location")))
                .then()
                .statusCode(302)
                .header("Location", "/pairs?status=DRAFT");
    }

    @Test
    void tellsThePagesWhoIsSignedIn() {
        script().cookie("q_session", signedIn())
                .get("/session/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Марина Ивушкина"))
                .body("username", equalTo("curator"))
                .body("roles", equalTo(java.util.List.of("curator")))
                .body("organisation", equalTo("24341c1a-aada-5f54-b842-f13e30119b71"));
        script().get("/session/me").then().statusCode(499);
        script().cookie("q_session", "unknown").get("/session/me").then().statusCode(499);
        machine().get("/session/me").then().statusCode(200).body("username", equalTo("integration"));
    }

    @Test
    void givesTheServiceATokenInPlaceOfTheCookie() {
        script().cookie("q_session", signedIn())
                .get("/api/v1/pairs")
                .then()
                .statusCode(200)
                .body("headers.authorization", startsWith("Bearer ey"))
                .body("headers.cookie", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesToChangeAnythingForAForeignPage(String method) {
        var session = signedIn();

        anyone().cookie("q_session", session)
                .request(method, "/api/v1/pairs")
                .then()
                .statusCode(403)
                .body("code", equalTo("CSRF"));
        script().cookie("q_session", session)
                .request(method, "/api/v1/pairs")
                .then()
                .statusCode(200);
        anyone().cookie("q_session", session).get("/api/v1/pairs").then().statusCode(200);
    }

    @Test
    void keepsNoTokenReadableInTheDatabase() throws SQLException {
        var session = signedIn();

        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select encode(tokens, 'escape'), encode(id_hash, 'escape') from session")) {
            assertThat(rows.next()).isTrue();
            do {
                assertThat(rows.getString(1)).doesNotContain("eyJ", "access", "refresh");
                assertThat(rows.getString(2)).doesNotContain(session);
            } while (rows.next());
        }
    }

    @Test
    void signsOutHereAndAtKeycloak() {
        var session = signedIn();

        anyone().cookie("q_session", session)
                .get("/session/logout")
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        startsWith("http://localhost:8080/auth/realms/estafeta/protocol/openid-connect/logout?"))
                .header("Location", containsString("id_token_hint="));
        script().cookie("q_session", session).get("/session/me").then().statusCode(499);
        anyone().get("/session/signed-out?state=x").then().statusCode(302).header("Location", "/");
    }

    @Test
    void isNotSignedOutByAForeignPage() {
        var session = signedIn();

        anyone().cookie("q_session", session)
                .header("Sec-Fetch-Site", "cross-site")
                .get("/session/logout")
                .then()
                .statusCode(302)
                .header("Location", "/");
        script().cookie("q_session", session).get("/session/me").then().statusCode(200);
    }

    @Test
    void staysAtHomeWhenNobodyIsSignedIn() {
        anyone().get("/session/logout").then().statusCode(302).header("Location", "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/session/logout",
                "/auth/realms/estafeta",
                ""
            })
    void sendsNobodyToAForeignHost(String to) {
        anyone().cookie("q_session", signedIn())
                .get("/session/login?to=" + to)
                .then()
                .statusCode(302)
                .header("Location", "/");
    }

    @Test
    void offersToStartAgainWhenASignInBreaksOff() {
        anyone().header("Sec-Fetch-Mode", "navigate")
                .get("/session/callback?code=x&state=y")
                .then()
                .statusCode(401)
                .contentType("text/html")
                .body(containsString("/session/login"));
    }

    @Test
    void renewsAnExpiredTokenWithoutAskingThePerson() throws SQLException {
        var session = signedIn();
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.execute("update session set fresh_until = now() - interval '1 minute'");
        }

        script().cookie("q_session", session)
                .get("/session/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("renewed"));
    }

    private static String signedIn() {
        return callback("/").getCookie("q_session");
    }

    /** The way of a browser: to Keycloak with a challenge, back with a code. */
    private static Response callback(String to) {
        var start = anyone().get("/session/login?to=" + to.replace("?", "%3F"));
        start.then().statusCode(302).header("Location", containsString("code_challenge_method=S256"));
        Map<String, String> state = start.getCookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith("q_auth"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(state).hasSize(1);
        var keycloak = anyone().get(path(start.getHeader("Location")));
        return anyone().cookies(state).get(path(keycloak.getHeader("Location")));
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}
