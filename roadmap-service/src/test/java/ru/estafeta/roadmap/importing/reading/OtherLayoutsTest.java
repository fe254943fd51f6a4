package ru.estafeta.roadmap.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.roadmap.importing.Orders.SAME;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.estafeta.roadmap.importing.Orders;
import ru.estafeta.roadmap.roadmap.Attention;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.term.Term;

/** Orders in layouts that the five seeds do not have. */
class OtherLayoutsTest {

    private static final List<String> HEAD = List.of(
            "МБОУ СОШ № 7 г. Камышина",
            "П Р И К А З",
            "«05» сентября 2025 г. № 214-од",
            "Об утверждении плана наставничества на 2025/26 учебный год",
            "В целях развития наставничества приказываю:",
            "1. Утвердить план (приложение).",
            "Приложение к приказу",
            "План работы по наставничеству");

    @Test
    void headInOneLineIsRead() {
        var draft = Orders.readText(Orders.text(HEAD, List.of(List.of("Мероприятие", "Срок"), List.of("Сбор", "май"))));

        assertThat(draft.order().number()).isEqualTo("214-од");
        assertThat(draft.order().date()).isEqualTo("2025-09-05");
        assertThat(draft.order().issuer()).isEqualTo("МБОУ СОШ № 7 г. Камышина");
        assertThat(draft.title()).isEqualTo("Об утверждении плана наставничества на 2025/26 учебный год");
        assertThat(draft.schoolYear()).isEqualTo("2025/2026");
        assertThat(draft.rows().getFirst().term()).hasToString("Months[months=[2026-05]]");
    }

    @Test
    void columnsAreKnownUnderOtherNamesAndInAnotherOrder() {
        var draft = Orders.readText(Orders.text(
                HEAD,
                List.of(
                        List.of("Дата проведения", "Вид деятельности", "Кто проводит", "Форма отчёта", "Примечание"),
                        List.of("до 10.10.2025", "Анкетирование учителей", "Психолог", "Справка", "по желанию"))));

        var row = draft.rows().getFirst();
        assertThat(row.activity()).isEqualTo("Анкетирование учителей");
        assertThat(row.term()).isEqualTo(new Term.Deadline(LocalDate.of(2025, 10, 10)));
        assertThat(row.responsible()).isEqualTo("Психолог");
        assertThat(row.result()).isEqualTo("Справка");
        assertThat(row.other()).singleElement().satisfies(cell -> {
            assertThat(cell.column()).isEqualTo("Примечание");
            assertThat(cell.text()).isEqualTo("по желанию");
        });
    }

    @Test
    void sevenColumnsWithStageAndContentsAreRead() {
        var draft = Orders.read(
                Orders.word(
                        HEAD,
                        List.of(
                                List.of(
                                        "№ п/п",
                                        "Этап",
                                        "Мероприятие",
                                        "Содержание",
                                        "Срок",
                                        "Ответственный",
                                        "Результат"),
                                List.of(
                                        "1",
                                        "Подготовка",
                                        "Изучить базу",
                                        "Анкеты",
                                        "октябрь 2025",
                                        "Куратор",
                                        "Справка"),
                                List.of(SAME, SAME, SAME, "Беседы", SAME, "Психолог", "Журнал"))),
                "plan.docx");

        var second = draft.rows().get(1);
        assertThat(second.section()).isEqualTo("Подготовка");
        assertThat(second.activity()).isEqualTo("Изучить базу");
        assertThat(second.content()).isEqualTo("Беседы");
        assertThat(second.termText()).isEqualTo("октябрь 2025");
        assertThat(second.responsible()).isEqualTo("Психолог");
        assertThat(second.inherited()).containsExactly("number", "section", "activity", "termText");
    }

    @Test
    void romanAndNamedHeadingsAreSections() {
        var draft = Orders.readText(Orders.text(
                HEAD,
                List.of(
                        List.of("№", "Мероприятия", "Сроки", "Ответственные"),
                        List.of("I", "Организационный этап", "", ""),
                        List.of("1", "Назначить куратора", "сентябрь", "Директор"),
                        List.of("Раздел II. Работа пар", "", "", ""),
                        List.of("2", "Встречи пар", "ежемесячно", "Наставники"))));

        assertThat(draft.rows())
                .extracting(DraftRow::section)
                .containsExactly("I Организационный этап", "Раздел II. Работа пар");
        assertThat(draft.rows()).extracting(DraftRow::number).containsExactly("1", "2");
    }

    @Test
    void severalTablesGoOnOrStandApart() {
        var text = Orders.text(HEAD, List.of(List.of("№", "Мероприятие", "Срок"), List.of("1", "Собрание", "сентябрь")))
                + "\nПлан работы с молодыми педагогами\n\nМероприятие\tИсполнитель\tСрок исполнения\n"
                + "Посещение уроков\tНаставник\tв течение года\n";

        var draft = Orders.readText(text);

        assertThat(draft.rows()).extracting(DraftRow::activity).containsExactly("Собрание", "Посещение уроков");
        assertThat(draft.rows().get(1).responsible()).isEqualTo("Наставник");
        assertThat(draft.rows().get(1).source())
                .extracting(DraftRow.Source::table, DraftRow.Source::row)
                .containsExactly(2, 2);
    }

    @Test
    void cellsBrokenOverLinesAreJoined() {
        var draft = Orders.readText(String.join("\n\n", HEAD) + """


                №\tМероприятие\tСрок\tОтветственный
                1.\tРазработка программы
                наставничества\tсентябрь 2025\tЗаместитель
                директора по УВР
                2.\tОбучение\tоктябрь 2025\tКуратор
                """);

        var first = draft.rows().getFirst();
        assertThat(first.activity()).isEqualTo("Разработка программы наставничества");
        assertThat(first.responsible()).isEqualTo("Заместитель директора по УВР");
        assertThat(draft.rows()).hasSize(2);
    }

    @Test
    void markdownTablesAndQuotedCellsAreRead() {
        var markdown = Orders.readText("""
                | № | Мероприятие | Срок | Ответственный |
                |---|-------------|:----:|---------------|
                | 1 | **Круглый стол** | 15.03.2026 | Директор |
                """);
        var quoted = Orders.readText(
                "№\tМероприятие\tСрок\tОтветственный\n1\t\"Сбор согласий\nродителей \"\"учеников\"\"\"\tмай 2026\tКуратор\n");

        assertThat(markdown.rows().getFirst().activity()).isEqualTo("Круглый стол");
        assertThat(quoted.rows().getFirst().activity()).isEqualTo("Сбор согласий родителей \"учеников\"");
        assertThat(quoted.rows().getFirst().responsible()).isEqualTo("Куратор");
    }

    @Test
    void aRowWithTooFewCellsIsKeptAndAsksForAttention() {
        var draft = Orders.readText(Orders.text(
                HEAD,
                List.of(
                        List.of("№", "Мероприятие", "Срок", "Ответственный"),
                        List.of("1", "Собрание", "сентябрь", "Директор"),
                        List.of("2", "Анкетирование"),
                        List.of("3", "Обучение", "октябрь", "Куратор"))));

        assertThat(draft.rows()).hasSize(3);
        var short_ = draft.rows().get(1);
        assertThat(short_.activity()).isEqualTo("Анкетирование");
        assertThat(short_.termText()).isNull();
        assertThat(short_.attention()).extracting(Attention::code).contains("TOO_FEW_CELLS");
        assertThat(draft.findings())
                .filteredOn(finding -> finding.code().equals("TOO_FEW_CELLS"))
                .extracting(Finding::rows)
                .containsExactly(List.of(2));
    }

    @Test
    void anImpossibleDateIsKeptUnparsed() {
        var draft = Orders.readText(
                Orders.text(HEAD, List.of(List.of("№", "Мероприятие", "Срок"), List.of("1", "Итоги", "31.11.2025"))));

        var row = draft.rows().getFirst();
        assertThat(row.termText()).isEqualTo("31.11.2025");
        assertThat(row.term()).isInstanceOf(Term.Unparsed.class);
        assertThat(row.attention()).singleElement().satisfies(attention -> {
            assertThat(attention.code()).isEqualTo("TERM_UNPARSED");
            assertThat(attention.message()).isNotBlank();
        });
    }

    @Test
    void targetsByYearsInColumnsAreRead() {
        var draft = Orders.readText(
                Orders.text(HEAD, List.of(List.of("№", "Мероприятие", "Срок"), List.of("1", "Итоги", "май")))
                        + "\nЦелевые показатели\n\n№\tПоказатель\tЕд. изм.\t2025 г.\t2026 г.\n"
                        + "1\tОхват обучающихся наставничеством\t%\t45,5\tне менее 60\n2\tЧисло пар\tед.\t12\tмного\n");

        assertThat(draft.targets())
                .extracting(
                        target -> target.indicator() + " " + target.value() + " " + target.unit() + " " + target.year())
                .containsExactly(
                        "Охват обучающихся наставничеством 45.5 % 2025",
                        "Охват обучающихся наставничеством 60 % 2026", "Число пар 12 ед. 2025");
        assertThat(draft.targets().getFirst().indicatorCode()).isEqualTo("pupils-involved");
        assertThat(draft.findings()).extracting(Finding::code).contains("TARGET_NOT_A_NUMBER");
    }

    @Test
    void aHeadingWithoutRowsIsNotLost() {
        var draft = Orders.read(
                Orders.word(
                        HEAD,
                        List.of(
                                List.of("№", "Мероприятие", "Срок"),
                                List.of("1", "Итоги", "май 2026"),
                                List.of("* Сроки могут уточняться"))),
                "plan.docx");

        assertThat(draft.rows()).hasSize(1);
        assertThat(draft.findings())
                .filteredOn(finding -> finding.code().equals("HEADING_WITHOUT_ROWS"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("* Сроки могут уточняться"));
    }

    @Test
    void aTableWithoutAHeaderIsReadByWhatStandsInItsColumns() {
        var draft = Orders.readText(Orders.text(
                HEAD,
                List.of(
                        List.of("1", "Анкетирование желающих стать наставниками", "до 10.10.2025", "Психолог", "да"),
                        List.of("2", "Издание приказа о назначении куратора", "сентябрь", "Директор школы", "нет"),
                        List.of("3", "Подведение итогов работы пар и групп", "май 2026", "Куратор", "да"))));

        assertThat(draft.rows()).hasSize(3);
        var row = draft.rows().getFirst();
        assertThat(row.number()).isEqualTo("1");
        assertThat(row.activity()).isEqualTo("Анкетирование желающих стать наставниками");
        assertThat(row.term()).isEqualTo(new Term.Deadline(LocalDate.of(2025, 10, 10)));
        assertThat(row.responsible()).isEqualTo("Психолог");
        assertThat(row.other())
                .as("nothing is dropped")
                .singleElement()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("да"));
        assertThat(draft.findings())
                .filteredOn(finding -> finding.code().equals("HEADER_GUESSED"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.advice()).contains("на своих местах"));
    }

    @Test
    void aTableWithAHeaderIsNotGuessedAt() {
        var draft = Orders.readText(Orders.text(
                HEAD,
                List.of(List.of("Мероприятие", "Срок"), List.of("Сбор данных", "май"), List.of("Отчёт", "июнь"))));

        assertThat(draft.findings()).extracting(Finding::code).doesNotContain("HEADER_GUESSED");
    }
}
