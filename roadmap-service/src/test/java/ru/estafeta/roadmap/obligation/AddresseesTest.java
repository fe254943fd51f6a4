package ru.estafeta.roadmap.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Руководители ОО",
                "Управление образования, руководители ОУ",
                "Администрация ОО",
                "образовательные организации района",
                "Директора школ"
            })
    void wordsThatMeanSchools(String responsible) {
        assertThat(Addressees.areSchools(responsible)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Управление образования", "Куратор", "МКУ ЦРО и ОКО", "Ведущий специалист отдела"})
    void wordsThatDoNot(String responsible) {
        assertThat(Addressees.areSchools(responsible)).isFalse();
        assertThat(Addressees.areSchools(null)).isFalse();
    }
}
