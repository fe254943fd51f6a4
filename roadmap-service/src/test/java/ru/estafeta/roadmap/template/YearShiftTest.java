package ru.estafeta.roadmap.template;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearShiftTest {

    private static final YearShift NEXT = new YearShift(1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "до 10.11.2025 | до 10.11.2026",
                "сентябрь-октябрь 2025 года | сентябрь-октябрь 2026 года",
                "01.09.25 – 31.05.26 | 01.09.26 – 31.05.27",
                "до 31.12.99 | до 31.12.00",
                "2025/2026 учебный год | 2026/2027 учебный год",
                "до 1 марта | до 1 марта",
                "п. 5.4.10 плана | п. 5.4.10 плана"
            })
    void inATermEveryYearIsThePlansOwn(String before, String after) {
        assertThat(NEXT.inTerm(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "План на 2025/2026 учебный год | План на 2026/2027 учебный год",
                "Отчёт за 2025–2026 | Отчёт за 2026–2027",
                "по распоряжению от 25.12.2019 № Р-145 | по распоряжению от 25.12.2019 № Р-145",
                "приказ от 05.02.2024 № 58 | приказ от 05.02.2024 № 58"
            })
    void elsewhereYearsOfActsStay(String before, String after) {
        assertThat(NEXT.inWords(before)).isEqualTo(after);
    }

    @Property(tries = 300)
    void thereAndBackIsTheSame(@ForAll("termsWithYears") String term, @ForAll @IntRange(min = 1, max = 5) int years) {
        var moved = new YearShift(years).inTerm(term);
        assertThat(moved).isNotEqualTo(term);
        assertThat(new YearShift(-years).inTerm(moved)).isEqualTo(term);
    }

    @Provide
    Arbitrary<String> termsWithYears() {
        var year = Arbitraries.integers().between(2010, 2080);
        var words =
                Arbitraries.of("до 10.11.%d", "сентябрь %d г.", "в течение %d года", "с 01.09.%d по 31.05.%d", "%d");
        return words.flatMap(form -> year.map(one -> form.formatted(one, one + 1)));
    }
}
