package ru.estafeta.roadmap.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.roadmap.importing.Orders;

/** Orders in the format of Word 97–2003 (the five real ones, saved so) give what their .docx gives. */
class OldWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed-0-gus-khrustalny",
                "seed-1-armavir",
                "seed-2-chagoda",
                "seed-3-volgograd-school-120",
                "seed-4-milyutinsky"
            })
    void givesTheSameRowsTargetsAndHead(String seed) {
        var old = Orders.read(Orders.seed("doc/" + seed + ".doc"));
        var today = Orders.read(Orders.seed(seed + ".docx"));

        assertThat(told(old)).isEqualTo(told(today));
        assertThat(old.targets()).isEqualTo(today.targets());
        assertThat(old.order()).isEqualTo(today.order());
        assertThat(old.title()).isEqualTo(today.title());
        assertThat(old.schoolYear()).isEqualTo(today.schoolYear());
    }

    private static List<List<String>> told(OrderDraft draft) {
        return draft.rows().stream()
                .map(row -> List.of(
                        String.valueOf(row.section()),
                        String.valueOf(row.subsection()),
                        String.valueOf(row.number()),
                        row.activity(),
                        String.valueOf(row.content()),
                        String.valueOf(row.termText()),
                        row.term().toString(),
                        String.valueOf(row.responsible()),
                        String.valueOf(row.result())))
                .toList();
    }
}
