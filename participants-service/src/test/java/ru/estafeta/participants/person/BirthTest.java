package ru.estafeta.participants.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthTest {

    @Test
    void ageGrowsOnTheBirthday() {
        var birth = Birth.on(LocalDate.of(2012, 3, 17));
        assertThat(birth.ageOn(LocalDate.of(2026, 3, 16))).isEqualTo(13);
        assertThat(birth.ageOn(LocalDate.of(2026, 3, 17))).isEqualTo(14);
    }

    @Test
    void byTheYearAloneAgeIsThatOnTheLastDayOfTheYear() {
        assertThat(Birth.inYear(2016).ageOn(LocalDate.of(2026, 1, 15))).isEqualTo(10);
    }

    @Test
    void bornOnLeapDayComesOfAgeOnTheFirstOfMarch() {
        var birth = Birth.on(LocalDate.of(2008, 2, 29));
        assertThat(birth.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(17);
        assertThat(birth.ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(18);
    }
}
