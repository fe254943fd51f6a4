package ru.estafeta.participants.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.estafeta.participants.organisation.CheckDigits.Scheme;

/** Numbers that are published (of a bank, and samples of the tax service), and each with one slip in it. */
class CheckDigitsTest {

    @ParameterizedTest
    @CsvSource({"INN,7707083893", "INN,500100732259", "OGRN,1027700132195", "OGRN,304500116000157"})
    void rightNumbersAgreeAndAnySlipIsNoticed(Scheme scheme, String number) {
        assertThat(scheme.agree(number)).isTrue();
        for (int i = 0; i < number.length(); i++) {
            char slip = number.charAt(i) == '9' ? '0' : (char) (number.charAt(i) + 1);
            assertThat(scheme.agree(number.substring(0, i) + slip + number.substring(i + 1)))
                    .as("slip at " + i)
                    .isFalse();
        }
    }
}
