package ru.estafeta.gateway.proxy;

import static org.hamcrest.Matchers.equalTo;
import static ru.estafeta.gateway.Http.anyone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.gateway.WithGateway;

@WithGateway
class KeycloakProxyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth",
                "/auth/",
                "/auth/admin",
                "/auth/admin/realms/estafeta/users",
                "/auth/%61dmin/",
                "/auth/realms/master",
                "/auth/realms/m%61ster/protocol/openid-connect/token",
                "/auth/realms/estafeta/clients-registrations/default",
                "/auth/realms/estafeta2/protocol/openid-connect/auth",
                "/auth/health",
                "/auth/metrics"
            })
    void showsNothingOfKeycloakButSigningIn(String path) {
        anyone().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void passesKeycloaksOwnCookiesAndPages() {
        anyone().header("Cookie", "AUTH_SESSION_ID=1; q_auth_pending=2; q_session=stale")
                .get("/auth/realms/estafeta/login-actions/authenticate")
                .then()
                .statusCode(200)
                .header("Set-Cookie", "service=1")
                .body("headers.cookie", equalTo("AUTH_SESSION_ID=1; q_auth_pending=2; q_session=stale"))
                .body("headers.x-forwarded-host", equalTo("localhost:8080"));
    }

    @Test
    void showsTheMailsOfTheDemo() {
        anyone().get("/stand/mail").then().statusCode(200).body("uri", equalTo("/stand/mail"));
        anyone().get("/stand/other").then().statusCode(404);
    }
}
