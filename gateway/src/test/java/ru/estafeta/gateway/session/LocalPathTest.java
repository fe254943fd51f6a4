package ru.estafeta.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalPathTest {

    @Test
    void keepsPlacesWithinThePages() {
        assertThat(LocalPath.of("/pairs?status=DRAFT#7")).isEqualTo("/pairs?status=DRAFT#7");
        assertThat(LocalPath.of("/people?q=%D0%90")).isEqualTo("/people?q=%D0%90");
        assertThat(LocalPath.of("/sessions")).isEqualTo("/sessions");
    }

    @Test
    void refusesEverythingElse() {
        assertThat(LocalPath.of(null)).isEqualTo("/");
        assertThat(LocalPath.of("//evil.example")).isEqualTo("/");
        assertThat(LocalPath.of("/\\evil.example")).isEqualTo("/");
        assertThat(LocalPath.of("/a\r\nSet-Cookie: x=1")).isEqualTo("/");
        assertThat(LocalPath.of("/session/login?to=/")).isEqualTo("/");
        assertThat(LocalPath.of("/люди")).isEqualTo("/");
        assertThat(LocalPath.of("/" + "a".repeat(3000))).isEqualTo("/");
    }
}
