package ru.estafeta.roadmap.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkDaysTest {

    private static final WorkDays SHIPPED = new WorkDays(Map.of());

    /** Counts of a five-day week as the yearly production calendars give them; 2020 without the presidential decrees. */
    @ParameterizedTest
    @CsvSource({"2020, 248", "2021, 247", "2022, 247", "2023, 247", "2024, 248", "2025, 247", "2026, 247"})
    void aYearHasAsManyWorkingDaysAsItsProductionCalendar(int year, int workingDays) {
        assertThat(LocalDate.of(year, 1, 1).lengthOfYear()
                        - ProductionCalendar.daysOff(year).size())
                .isEqualTo(workingDays);
    }

    @Test
    void transfersMoveDaysOffAndSaturdaysAreWorked() {
        assertThat(SHIPPED.isWorking(LocalDate.of(2026, 1, 9))).isFalse();
        assertThat(SHIPPED.isWorking(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(SHIPPED.isWorking(LocalDate.of(2024, 4, 27))).isTrue();
        assertThat(SHIPPED.isWorking(LocalDate.of(2024, 4, 29))).isFalse();
        // 8 March 2026 is a Sunday and not transferred by the decree: Monday is off
        assertThat(SHIPPED.isWorking(LocalDate.of(2026, 3, 9))).isFalse();
        assertThat(ProductionCalendar.isPreliminary(2027)).isTrue();
    }

    @Test
    void aLayerHasTheLastWord() {
        var day = LocalDate.of(2026, 9, 1);
        var holiday = LocalDate.of(2026, 5, 1);
        var days = new WorkDays(Map.of(day, false, holiday, true));
        assertThat(days.isWorking(day)).isFalse();
        assertThat(days.isWorking(holiday)).isTrue();
        assertThat(days.orNext(day)).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Property(tries = 300)
    void goingThereAndCountingAgree(@ForAll @IntRange(max = 2000) int start, @ForAll @IntRange(max = 60) int steps) {
        var from = SHIPPED.orNext(LocalDate.of(2021, 1, 1).plusDays(start));
        var to = SHIPPED.plus(from, steps);
        assertThat(SHIPPED.isWorking(to)).isTrue();
        assertThat(SHIPPED.between(from, to)).isEqualTo(steps);
        assertThat(SHIPPED.between(to, from)).isEqualTo(-steps);
        assertThat(SHIPPED.plus(to, -steps)).isEqualTo(from);
    }
}
