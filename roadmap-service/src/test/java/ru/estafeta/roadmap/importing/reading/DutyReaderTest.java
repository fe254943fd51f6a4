package ru.estafeta.roadmap.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.roadmap.importing.Orders;

/** The points of the real orders: who is told to do what. */
class DutyReaderTest {

    private static final String HEADS = "Руководителям общеобразовательных организаций";

    @ParameterizedTest
    @ValueSource(strings = {"seed-0-gus-khrustalny.docx", "000_e5f33ef73c962d9e.txt"})
    void pointsBelowAnAddresseeAreHis(String file) {
        var duties = duties(file);

        assertThat(duties)
                .extracting(Duty::number)
                .containsExactly(
                        "1", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9",
                        "5");
        assertThat(duties)
                .contains(new Duty(
                        "4.4",
                        HEADS,
                        "Назначить куратора внедрения целевой модели наставничества в образовательной организации"));
        assertThat(duties.getLast().addressee()).isEqualTo("директора МКУ «Центр обеспечения деятельности ОУ района»");
    }

    /** «1) организовать …» under «2. Руководителям …:» is point 2.1; «Утвердить:» with its list is no duty. */
    @ParameterizedTest
    @ValueSource(strings = {"seed-1-armavir.docx", "001_5278174ce0aa2d86.txt"})
    void lettersAndBracketsCountUnderTheirPoint(String file) {
        var duties = duties(file);

        assertThat(duties).extracting(Duty::number).containsExactly("2.1", "2.2", "3.1", "3.2", "4");
        assertThat(duties.getFirst().addressee()).isEqualTo("Руководителям образовательных организаций");
        assertThat(duties.getFirst().text())
                .startsWith("Организовать реализацию целевой модели наставничества в 2024 году");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-4-milyutinsky.docx", "004_8868752c53f3086b.txt"})
    void anAddresseeInTheSentenceIsToldFromTheDeed(String file) {
        var duties = duties(file);

        assertThat(duties).extracting(Duty::number).containsExactly("1", "3", "4", "5");
        assertThat(duties.get(2).addressee()).isEqualTo(HEADS);
        assertThat(duties.get(2).text()).startsWith("Обеспечить внедрение целевой модели наставничества");
    }

    @Test
    void theRoadmapsOwnRowsAreNoPoints() {
        assertThat(duties("seed-2-chagoda.docx")).isEmpty();
        assertThat(duties("seed-3-volgograd-school-120.docx"))
                .extracting(Duty::number)
                .containsExactly("1", "3", "4", "5", "6", "7");
    }

    private static List<Duty> duties(String file) {
        return Orders.read(Orders.seed(file)).duties();
    }
}
