package ru.estafeta.participants.snils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.platform.problem.Refusal;

class SnilsTest {

    @ParameterizedTest
    @CsvSource({
        "11223344595, 112-233-445 95",
        "112-233-445 95, 112-233-445 95",
        "112 233 445 95, 112-233-445 95",
        "' 112–233–445–95 ', 112-233-445 95",
        // sums of 100, of 101 and of twice that are written 00
        "02300389900, 023-003-899 00",
        "02300398900, 023-003-989 00",
        "08700999800, 087-009-998 00",
        // given out before there were check digits
        "001-001-998 77, 001-001-998 77"
    })
    void isWrittenInManyWaysAndKeptInOne(String typed, String written) {
        assertThat(Objects.requireNonNull(Snils.orNone(typed)).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11223344594", "11223344959", "12123344595", "023-003-899 01", "001-001-999 77"})
    void aSlipIsNoticedAndTheRefusalSaysWhatToDo(String typed) {
        assertThatThrownBy(() -> Snils.orNone(typed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.getDetail()).contains("Сверьте номер").doesNotContain(typed);
            assertThat(refusal.getParameters().toString()).contains("SNILS_CHECK_DIGITS", "snils");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1122334459", "112233445955", "112-233-445 9А", "паспорт"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> Snils.orNone(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.getParameters().toString()).contains("SNILS_DIGITS"));
    }

    @Test
    void nothingTypedIsNone() {
        assertThat(Snils.orNone(" ")).isNull();
    }

    @Test
    void isWrittenOutMasked() {
        assertThat(Snils.orNone("11223344595")).hasToString("•••-•••-••5 95");
    }
}
