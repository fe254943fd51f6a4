package ru.estafeta.participants.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassNameTest {

    @ParameterizedTest
    @CsvSource({"5А, 6А", "5, 6", "9 «Б», 10 «Б»", "10-в, 11-в", "' 1 А ', 2 А", "'8 \"Г\"', '9 \"Г\"'"})
    void classGoesUpAsItIsWritten(String before, String after) {
        assertThat(ClassName.read(before).orElseThrow().next()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ИС-21", "5АБ", "А", "13А", "0", "5А 1 группа", "подготовительный"})
    void otherWordingsAreLeftToTheUser(String text) {
        assertThat(ClassName.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, 2025/2026",
        "2026-06-01, 2026/2027",
        "2026-12-31, 2026/2027",
        "2027-01-10, 2026/2027",
    })
    void basesArePreparedFromJuneOn(LocalDate day, String year) {
        assertThat(SchoolYear.preparedOn(day).text()).isEqualTo(year);
    }

    @Test
    void noClassIsNoClassToCountOn() {
        assertThat(ClassName.read(null)).isEmpty();
    }
}
