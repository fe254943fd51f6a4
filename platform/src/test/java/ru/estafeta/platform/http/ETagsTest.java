package ru.estafeta.platform.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.platform.problem.Refusal;

class ETagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"2\", \"3\"", "*"})
    void acceptsTheCurrentVersion(String ifMatch) {
        assertThatCode(() -> ETags.requireMatch(ifMatch, 3)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnOlderVersion() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ETags.requireMatch("\"2\"", 3))
                .matches(refused -> refused.getStatusCode() == 412);
    }

    @Test
    void refusesToChangeBlindly() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ETags.requireMatch(null, 3))
                .matches(refused -> refused.getStatusCode() == 428);
    }
}
