package ru.estafeta.participants.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.participants.importing.reading.CellError;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.Header;
import ru.estafeta.participants.importing.reading.ImportedRow;
import ru.estafeta.participants.importing.reading.Layout;
import ru.estafeta.participants.importing.reading.Places;
import ru.estafeta.participants.snils.SnilsSafe;

/** Tables as schools keep them are read as they are meant; what cannot be is told at its cell. */
class RegisterReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID PLANT = UUID.randomUUID();
    private static final Places PLACES = new Places(
            SCHOOL,
            Map.of(
                    SCHOOL.toString(),
                    new Places.School(SCHOOL, "МОУ СШ № 120", false),
                    Places.key("МОУ СШ № 120"),
                    new Places.School(SCHOOL, "МОУ СШ № 120", false),
                    Places.key("Школа № 3"),
                    new Places.School(UUID.randomUUID(), "Школа № 3", true)),
            Map.of(Places.key("АО «Хрусталь»"), PLANT));
    private static final SnilsSafe SAFE = new SnilsSafe(Optional.of("a key for tests and long enough"));
    private static final List<String> SHORT = List.of("Фамилия", "Имя", "Отчество", "Дата рождения", "Класс");

    private record Read(Header header, List<ImportedRow> rows, List<CellError> errors, int count) {}

    private static Read read(byte[] content) {
        try {
            var file = RegisterFile.inspect(Tables.file(content), "таблица");
            List<Line> first = new ArrayList<>();
            file.read(line -> {
                first.add(line);
                return first.size() < Header.DEEPEST;
            });
            var header = Header.among(first);
            var reading = new ReadRegister(file, header, PLACES, SAFE, TODAY, Map.of(), done -> true);
            List<ImportedRow> rows = new ArrayList<>();
            reading.into(rows::add);
            return new Read(
                    header,
                    rows,
                    reading.doubtful().stream()
                            .flatMap(row -> row.errors().stream())
                            .toList(),
                    reading.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read pupil(Object birth) {
        return read(Tables.workbook(List.of(SHORT, List.of("Ольхин", "Семён", "Петрович", birth, "8Б"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-03-17", "17.03.2012", "17/3/12", "17 марта 2012 г.", "17.03.2012 г."})
    void readsDatesAsPeopleWriteThem(String written) {
        assertThat(pupil(written).rows())
                .extracting(row -> row.person().birth().date())
                .containsExactly(LocalDate.of(2012, 3, 17));
    }

    @Test
    void readsDatesOfExcelAndYearsAlone() {
        assertThat(pupil(LocalDate.of(2012, 3, 17)).rows())
                .extracting(row -> row.person().birth().date())
                .containsExactly(LocalDate.of(2012, 3, 17));
        assertThat(pupil(2012).rows())
                .extracting(
                        row -> row.person().birth().date(),
                        row -> row.person().birth().year())
                .containsExactly(tuple(null, 2012));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2012,DATE_UNREADABLE",
        "в марте,DATE_UNREADABLE",
        "1899-12-30,DATE_OF_1900",
        "2031,BIRTH_IMPLAUSIBLE",
        "1950,BIRTH_IMPLAUSIBLE"
    })
    void refusesBirthsThatCannotBe(String written, String code) {
        assertThat(pupil(written).errors())
                .extracting(CellError::field, CellError::code, CellError::line)
                .containsExactly(tuple(Column.BIRTH, code, 2));
    }

    @Test
    void saysWhichLettersAreLatinAndWhatWasMeant() {
        var read = read(Tables.workbook(List.of(SHORT, List.of("Oльхин", "Семён", "", "2012", "8Б"))));
        assertThat(read.errors())
                .extracting(CellError::code, CellError::column, CellError::suggestion)
                .containsExactly(tuple("LATIN_LETTERS", "Фамилия", "Ольхин"));
    }

    @Test
    void neverTakesAFormulaForAValue() {
        var read = read(
                Tables.workbook(List.of(SHORT, List.of("Ольхин", "Семён", "", new Tables.Formula("2000+12"), "8Б"))));
        assertThat(read.errors())
                .extracting(CellError::field, CellError::code)
                .containsExactly(tuple(Column.BIRTH, "FORMULA"));
    }

    @Test
    void tellsAllThatIsWrongWithARowAtOnce() {
        var header = List.of("ФИО", "Дата рождения", "Кто это", "Почта", "Телефон", "Школа");
        var read = read(Tables.workbook(
                List.of(header, List.of("Ольхин С.", "32.13.2012", "дворник", "нет", "звонить", "Школа № 99"))));
        assertThat(read.rows()).isEmpty();
        assertThat(read.errors())
                .extracting(CellError::code)
                .containsExactlyInAnyOrder(
                        "NAME_INCOMPLETE", "DATE_UNREADABLE", "KIND_UNKNOWN", "ORGANISATION_UNKNOWN");
    }

    @Test
    void readsTheOfficialBaseOfMentees() {
        var read = read(Tables.workbook(List.of(
                List.of("База наставляемых МОУ СШ № 120"),
                Tables.MENTEES,
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"),
                List.of(
                        1,
                        "Ольхин Семён Петрович",
                        "Ольхина Вера Павловна, мать, тел. 8 (900) 123-45-67, vera@example.org",
                        2012,
                        "подтянуть физику",
                        "05.09.2026",
                        "Кленов Пётр Ильич",
                        "Ученик – ученик",
                        "10А",
                        "",
                        "",
                        "",
                        ""))));

        assertThat(read.header().layout()).isEqualTo(Layout.MENTEES);
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(1);
            assertThat(row.organisation()).isEqualTo(SCHOOL);
            assertThat(row.person().kind()).isEqualTo(PersonKind.PUPIL);
            assertThat(row.person().contacts().guardian()).isEqualTo("Ольхина Вера Павловна, мать");
            assertThat(row.person().contacts().guardianPhone()).isEqualTo("+79001234567");
            assertThat(row.person().contacts().email()).isEqualTo("vera@example.org");
            var candidate = row.candidate();
            assertThat(candidate).isNotNull();
            assertThat(candidate.role()).isEqualTo(ParticipantRole.MENTEE);
            assertThat(candidate.form()).isEqualTo(MentoringForm.PUPIL_PUPIL);
            assertThat(candidate.enteredOn()).isEqualTo(LocalDate.of(2026, 9, 5));
            assertThat(candidate.notes())
                    .containsEntry(Column.REQUEST, "подтянуть физику")
                    .containsEntry(Column.COUNTERPART, "Кленов Пётр Ильич");
        });
    }

    @Test
    void readsTheOfficialBaseOfMentorsWithAnEnterprise() {
        var mentor = new ArrayList<Object>(List.of(
                1, "Кленов Пётр Ильич", "+7 900 765-43-21", "АО «Хрусталь»", "наладка", "", "рыбалка", "14–16"));
        mentor.addAll(
                List.of("2 часа в неделю", "", "Ольхин Семён Петрович", "Работодатель – ученик", "8Б", "", "", ""));
        var header = new ArrayList<Object>(Tables.MENTORS);
        header.add("Год рождения");
        mentor.add(1985);
        var read = read(Tables.workbook(List.of(header, mentor)));

        assertThat(read.header().layout()).isEqualTo(Layout.MENTORS);
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.person().kind()).isEqualTo(PersonKind.SPECIALIST);
            assertThat(row.person().employer()).isEqualTo(PLANT);
            assertThat(row.person().contacts().phone()).isEqualTo("+79007654321");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsCsvWithAnySeparatorAndInTheEncodingOfExcel(String separator) {
        var text = String.join(
                "\r\n",
                List.of(
                        String.join(separator, SHORT),
                        String.join(separator, "Ольхин", "Семён", "", "17.03.2012", "8Б"),
                        ""));
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"))) {
            assertThat(read(text.getBytes(charset)).rows())
                    .extracting(row -> row.person().familyName())
                    .containsExactly("Ольхин");
        }
    }

    @Test
    void asksForTheSignersThatTheAgeDemands() {
        var header = List.of("ФИО", "Дата рождения", "Класс", "Согласие подписано", "Кто подписал", "Представитель");
        var read = read(Tables.workbook(List.of(
                header,
                List.of("Ольхин Семён", "17.03.2012", "8Б", "01.09.2026", "", "Ольхина Вера"),
                List.of("Ольхин Илья", "17.03.2012", "8Б", "01.09.2026", "сам", ""),
                List.of("Ольхин Лев", "17.03.2012", "8Б", "01.09.2026", "", ""))));
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.consent()).isNotNull();
            assertThat(row.consent().signedBy()).isEqualTo(Signer.BOTH);
        });
        assertThat(read.errors())
                .extracting(CellError::row, CellError::code)
                .containsExactly(tuple(2, "WRONG_SIGNER"), tuple(3, "GUARDIAN_MISSING"));
    }

    @Test
    void ourOwnTemplateIsRecognisedByItsCodesWhateverItsHeadingsSay() throws IOException {
        var read = read(ImportTemplate.workbook(true));
        assertThat(read.header().line()).isEqualTo(2);
        assertThat(read.header().columns().values())
                .contains(Column.FAMILY_NAME, Column.ROLE, Column.CONSENT_SIGNED_ON);
        assertThat(read.count()).isZero();
    }

    @Test
    void refusesAClosedSchool() {
        var read = read(Tables.workbook(List.of(
                List.of("ФИО", "Год рождения", "Класс", "Школа"), List.of("Ольхин Семён", 2012, "8Б", "Школа № 3"))));
        assertThat(read.errors()).extracting(CellError::code).containsExactly("ORGANISATION_CLOSED");
    }
}
