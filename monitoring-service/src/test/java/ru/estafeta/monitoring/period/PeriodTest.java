package ru.estafeta.monitoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.platform.problem.Refusal;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-Q1,2026-03-31",
        "2026-Q3,2026-09-30",
        "2026-Q4,2026-11-22",
        "2026-H1,2026-06-30",
        "2026-H2,2026-11-22",
        "2026,2026-11-22",
        "2025,2025-12-31",
        "2026/2027,2026-11-22",
        "2025/2026,2026-08-31",
        "2027-Q1,2027-03-31"
    })
    void standsOnItsLastDayOrTodayWhileItRuns(String period, LocalDate asOf) {
        assertThat(Period.parse(period).asOf(TODAY)).isEqualTo(asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q4,CALENDAR_YEAR,2026",
        "2026-Q2,SCHOOL_YEAR,2025/2026",
        "2026-Q3,SCHOOL_YEAR,2026/2027",
        "2026-H1,CALENDAR_YEAR,2026",
        "2026/2027,CALENDAR_YEAR,2026/2027",
        "2026,SCHOOL_YEAR,2026"
    })
    void isCumulativeWithinTheYearOfThePassportUnlessItNamesAYearItself(String period, YearKind kind, String year) {
        assertThat(Period.parse(period).reportingYear(kind).label()).isEqualTo(year);
    }

    @Test
    void isFutureUntilItsFirstDay() {
        assertThat(Period.parse("2027-Q1").isFuture(TODAY)).isTrue();
        assertThat(Period.parse("2026-Q4").isFuture(TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026-Q0", "2026-H3", "26-Q1", "2026/2028", "2026-13", "2026-q4", "квартал"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Проверьте данные");
    }

    @Test
    void namesTheQuarterOfADay() {
        assertThat(Period.quarterOf(TODAY).text()).isEqualTo("2026-Q4");
        assertThat(Period.quarterOf(LocalDate.of(2026, 3, 31)).text()).isEqualTo("2026-Q1");
    }
}
