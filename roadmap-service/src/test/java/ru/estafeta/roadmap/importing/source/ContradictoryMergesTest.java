package ru.estafeta.roadmap.importing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Merges that Word itself would never write: nothing fails, and no word of the order is lost. */
class ContradictoryMergesTest {

    private static final List<String> MERGES = List.of(
            "",
            "",
            "",
            "<w:vMerge/>",
            "<w:vMerge w:val=\"restart\"/>",
            "<w:vMerge w:val=\"neither\"/>",
            "<w:hMerge/>",
            "<w:gridSpan w:val=\"0\"/>",
            "<w:gridSpan w:val=\"-7\"/>",
            "<w:gridSpan w:val=\"9\"/>",
            "<w:gridSpan w:val=\"2147483647\"/>",
            "<w:gridSpan w:val=\"many\"/><w:vMerge/>");
    private static final List<String> OFFSETS = List.of(
            "",
            "",
            "<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>",
            "<w:trPr><w:gridBefore w:val=\"-3\"/></w:trPr>",
            "<w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>");

    record Row(String offset, List<String> merges) {}

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void noWordIsLost(@ForAll("tables") List<Row> table) {
        List<String> words = new ArrayList<>();
        var xml = table.stream()
                .map(row -> "<w:tr>" + row.offset()
                        + row.merges().stream()
                                .map(merge -> {
                                    words.add("слово" + words.size() + "я");
                                    return WordXml.cellOf("<w:tcPr>" + merge + "</w:tcPr><w:p><w:r><w:t>"
                                            + words.getLast() + "</w:t></w:r></w:p>");
                                })
                                .collect(Collectors.joining())
                        + "</w:tr>")
                .collect(Collectors.joining());

        var sound = WordXml.row(
                WordXml.cell("1"), WordXml.cell("Сбор анкет"), WordXml.cell("май 2026"), WordXml.cell("Куратор"));

        var draft = WordXml.read(sound + xml);

        assertThat(draft.rows() + " " + draft.findings()).contains(words);
    }

    @Provide
    Arbitrary<List<Row>> tables() {
        var merges = Arbitraries.of(MERGES).list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(OFFSETS), merges)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
