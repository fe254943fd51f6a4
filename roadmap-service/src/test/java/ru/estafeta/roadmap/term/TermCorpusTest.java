package ru.estafeta.roadmap.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A phrase read wrongly is a deadline that a school misses. */
class TermCorpusTest {

    private final TermParser parser = new TermParser();

    static Stream<Corpus.Phrase> phrases() {
        return Corpus.phrases().stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsWhatPeopleWrite(Corpus.Phrase phrase) throws IOException {
        ParsedTerm parsed = parser.parse(phrase.text(), phrase.context());

        if (phrase.isUnparsed()) {
            assertThat(parsed.term()).isInstanceOfSatisfying(Term.Unparsed.class, unparsed -> {
                assertThat(unparsed.text()).isEqualTo(phrase.text());
                assertThat(unparsed.reason()).startsWith(phrase.marks());
            });
            assertThat(parsed.inferred()).isEmpty();
            return;
        }
        JsonNode written = Corpus.JSON.valueToTree(parsed.term());
        assertThat(written).isEqualTo(Corpus.JSON.readTree(phrase.expected()));
        assertThat(parsed.inferred().stream().map(Inferred::field).sorted())
                .isEqualTo(
                        phrase.marks().isEmpty()
                                ? List.of()
                                : List.of(phrase.marks().split(",")));
    }

    @Test
    void readsEveryTermOfTheFiveOrders() throws IOException {
        JsonNode orders = Corpus.JSON.readTree(getClass().getResource("/seeds/seeds-expected.json"));
        List<String> wrong = new ArrayList<>();
        int read = 0;

        for (JsonNode order : orders) {
            TermContext context = contextOf(order.path("order"));
            for (JsonNode row : order.path("rows")) {
                String text = row.path("termText").asText();
                JsonNode term =
                        Corpus.JSON.valueToTree(parser.parse(text, context).term());
                read++;
                if (!term.equals(row.path("term"))) {
                    wrong.add(text + " → " + term + ", not " + row.path("term"));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(read).isEqualTo(87);
    }

    @Test
    void readsTheOrderOfAPlanYearByItsDateAlone() {
        TermContext armavir = new TermContext(LocalDate.of(2024, 2, 5), null, null);

        ParsedTerm parsed = parser.parse("В течение года", armavir);

        assertThat(parsed.term()).isEqualTo(new Term.YearRound(2024, null));
        assertThat(parsed.inferred()).isNotEmpty();
    }

    private static TermContext contextOf(JsonNode order) {
        return new TermContext(
                order.hasNonNull("date") ? LocalDate.parse(order.path("date").asText()) : null,
                order.hasNonNull("schoolYear")
                        ? SchoolYear.parse(order.path("schoolYear").asText())
                        : null,
                order.hasNonNull("planYear") ? order.path("planYear").asInt() : null);
    }
}
