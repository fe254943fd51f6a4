package ru.estafeta.gateway.spa;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.gateway.Http.anyone;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.gateway.WithGateway;

@WithGateway
class SpaFilesTest {

    private static final String SCRIPT = "/assets/index-1a2b3c4d.js";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/pairs/7?tab=meetings", "/anketa"})
    void givesThePageForEveryPlaceInIt(String path) {
        anyone().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body(containsString("Эстафета"));
    }

    @Test
    void doesNotAskAPersonWithAStaleCookieToSignInForAPage() {
        anyone().cookie("q_session", "of-last-year").get("/anketa").then().statusCode(200);
    }

    @Test
    void letsNoForeignHostNorInlineScriptIn() {
        anyone().get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("script-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("http")),
                                not(containsString("unsafe-eval"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void keepsHashedFilesForGoodAndOthersChecked() {
        undecoded().get(SCRIPT).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        var tag = anyone().get("/favicon.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");
        anyone().header("If-None-Match", tag).get("/favicon.svg").then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"'br, gzip', br", "'gzip, deflate', gzip"})
    void sendsTheCompressedTwinThatTheBrowserTakes(String accepted, String coding) {
        undecoded()
                .header("Accept-Encoding", accepted)
                .get(SCRIPT)
                .then()
                .header("Content-Encoding", coding)
                .header("Vary", "Accept-Encoding")
                .contentType("text/javascript;charset=UTF-8")
                .body(equalTo("as " + coding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none-1a2b3c4d.js", "/favicon.ico", SCRIPT + ".br", "/assets/.env"})
    void saysThatAFileIsNotThereInsteadOfShowingThePage(String path) {
        anyone().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void takesNothingIn() {
        anyone().body("x").post("/").then().statusCode(404);
    }

    private static RequestSpecification undecoded() {
        return anyone().config(RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }
}
