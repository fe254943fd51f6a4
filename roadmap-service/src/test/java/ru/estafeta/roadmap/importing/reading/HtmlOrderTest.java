package ru.estafeta.roadmap.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.roadmap.importing.Orders;

/** Orders as web pages: saved by an office program, published on a site, or taken from the clipboard. */
class HtmlOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed-0-gus-khrustalny",
                "seed-1-armavir",
                "seed-2-chagoda",
                "seed-3-volgograd-school-120",
                "seed-4-milyutinsky"
            })
    void aPageOfTheOrderGivesWhatItsWordFileGives(String seed) {
        var page = Orders.read(Orders.seed("html/" + seed + ".html"));
        var word = Orders.read(Orders.seed(seed + ".docx"));

        assertThat(page.rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "cells")
                .isEqualTo(word.rows());
        assertThat(page.targets()).isEqualTo(word.targets());
        assertThat(page.order()).isEqualTo(word.order());
    }

    /** As Word puts it on the clipboard: conditional comments, classes, a number made by Word, a merged column. */
    @Test
    void theClipboardOfWordKeepsMergesAndLinesOfACell() {
        var draft = read("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
                <style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=RU><!--StartFragment-->
                <p class=MsoNormal>План работы на 2025/2026 учебный год</p>
                <table class=MsoTableGrid border=1><thead><tr><td>№</td><td>Мероприятие</td><td>Срок</td>
                <td>Ответственный</td></tr></thead>
                <tr><td><p><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]></p></td>
                <td><p>Встречи:</p><p>- первая;</p><p>- вторая</p></td><td>май 2026</td>
                <td rowspan=2><p class=MsoNormal>Директор,<br>куратор</p></td></tr>
                <tr><td>2.</td><td>Анкеты <del>родителей</del></td><td>июнь 2026</td></tr>
                </table><!--EndFragment--></body></html>""");

        assertThat(draft.schoolYear()).isEqualTo("2025/2026");
        assertThat(draft.rows())
                .extracting(DraftRow::number, DraftRow::activity, DraftRow::responsible)
                .containsExactly(
                        tuple("1.", "Встречи: - первая; - вторая", "Директор, куратор"),
                        tuple("2.", "Анкеты", "Директор, куратор"));
    }

    @Test
    void tablesThatOnlyLayOutThePageAreLookedThrough() {
        var draft = read("""
                <html><body><table><tr><td><h1>Дорожная карта</h1><table>
                <tr><th>№<th>Мероприятие<th>Срок<th>Ответственный
                <tr><td colspan=4>1. Подготовка
                <tr><td>1.1.<td>Приказ<td>май 2026<td>Директор</table></table><script>alert(1)</script></body></html>""");

        assertThat(draft.rows())
                .extracting(DraftRow::section, DraftRow::number, DraftRow::activity)
                .containsExactly(tuple("1. Подготовка", "1.1.", "Приказ"));
    }

    private static OrderDraft read(String page) {
        return Orders.read(Orders.utf8(page), "страница.html");
    }
}
