package ru.estafeta.roadmap.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TermParserPropertiesTest {

    private static final TermContext SCHOOL = new TermContext(LocalDate.of(2025, 8, 27), new SchoolYear(2025), null);

    private static final List<String> GENITIVE = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private static final List<Function<LocalDate, String>> SPELLINGS = List.of(
            date -> "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
            date -> "%d.%d.%d г.".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
            date -> "%d. %d .%dг".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
            date -> "%02d.%02d.%02d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100),
            date -> "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
            date -> "%02d-%02d-%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
            LocalDate::toString,
            date -> "%d %s %d года".formatted(date.getDayOfMonth(), genitive(date), date.getYear()),
            date -> "%d-го %s %d".formatted(date.getDayOfMonth(), genitive(date), date.getYear()),
            date -> "«%02d» %s %d г.".formatted(date.getDayOfMonth(), genitive(date), date.getYear()),
            date -> "%d%s%dг.".formatted(date.getDayOfMonth(), genitive(date), date.getYear()),
            date -> "%d %s. %d".formatted(date.getDayOfMonth(), genitive(date).substring(0, 3), date.getYear()));

    private static final Map<Character, String> LOOKALIKES = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('в', "B"),
            Map.entry('е', "e"),
            Map.entry('к', "k"),
            Map.entry('м', "M"),
            Map.entry('н', "H"),
            Map.entry('о', "o"),
            Map.entry('р', "p"),
            Map.entry('с', "c"),
            Map.entry('т', "T"),
            Map.entry('у', "y"),
            Map.entry('х', "x"));

    private static final String SPACES = " \u00a0\u2009\u202f\u2003\u3000\t";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String INVISIBLE = "\u200b\u200c\u2060\ufeff\u00ad";

    private final TermParser parser = new TermParser();

    @Property
    void readsADateInAnySpelling(@ForAll("dates") LocalDate date, @ForAll("spellings") Function<LocalDate, String> as) {
        assertThat(parser.parse(as.apply(date), TermContext.NONE).term()).isEqualTo(new Term.On(date));
        assertThat(parser.parse("не позднее " + as.apply(date), TermContext.NONE)
                        .term())
                .isEqualTo(new Term.Deadline(date));
        assertThat(parser.parse("с " + as.apply(date), TermContext.NONE).term()).isEqualTo(new Term.From(date));
    }

    @Property
    void readsARangeInAnySpelling(
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = 1, max = 300) int days,
            @ForAll("spellings") Function<LocalDate, String> as) {
        LocalDate to = from.plusDays(days);
        Term range = new Term.Range(from, to);

        assertThat(parser.parse("с " + as.apply(from) + " по " + as.apply(to), TermContext.NONE)
                        .term())
                .isEqualTo(range);
        assertThat(parser.parse("с " + as.apply(to) + " по " + as.apply(from), TermContext.NONE)
                        .term())
                .isInstanceOf(Term.Unparsed.class);
    }

    @Property
    void placesAMissingYearInTheSchoolYear(@ForAll @IntRange(min = 1, max = 12) int month) {
        TermContext context = new TermContext(null, new SchoolYear(2025), null);

        Term term = parser.parse("до 10 " + GENITIVE.get(month - 1), context).term();

        if (month == 8) {
            assertThat(term).isInstanceOf(Term.Unparsed.class);
        } else {
            assertThat(term).isEqualTo(new Term.Deadline(LocalDate.of(month >= 9 ? 2025 : 2026, month, 10)));
        }
    }

    @Property
    void takesTheFirstSuchDateOnOrAfterTheOrder(@ForAll("dates") LocalDate order, @ForAll("dates") LocalDate date) {
        if (date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() == 29) {
            return;
        }
        TermContext context = new TermContext(order, null, null);

        Term term = parser.parse("до " + date.getDayOfMonth() + " " + genitive(date), context)
                .term();

        LocalDate sameYear = date.withYear(order.getYear());
        assertThat(term).isEqualTo(new Term.Deadline(sameYear.isBefore(order) ? sameYear.plusYears(1) : sameYear));
    }

    @Property
    void caseSpacesDashesAndLookalikesNeverMatter(@ForAll("corpus") Corpus.Phrase phrase, @ForAll Random random) {
        ParsedTerm clean = parser.parse(phrase.text(), phrase.context());

        ParsedTerm noisy = parser.parse(noisy(phrase.text(), random), phrase.context());

        assertThat(noisy.inferred()).isEqualTo(clean.inferred());
        assertThat(withoutText(noisy.term())).isEqualTo(withoutText(clean.term()));
    }

    @Property
    void neverFailsOnAnyText(@ForAll @StringLength(max = 300) String text) {
        assertThat(parser.parse(text, SCHOOL).term()).isNotNull();
        assertThat(parser.parse(text, TermContext.NONE).term()).isNotNull();
    }

    @Property(tries = 3000)
    void neverFailsOnWordsInAnyOrder(@ForAll("wordSalad") String text) {
        assertThat(parser.parse(text, SCHOOL).term()).isNotNull();
        assertThat(parser.parse(text, TermContext.NONE).term()).isNotNull();
        assertThat(parser.parse(text, new TermContext(LocalDate.of(2024, 2, 29), null, 2024))
                        .term())
                .isNotNull();
    }

    @Property(tries = 20)
    void copesWithAnyLength(@ForAll("wordSalad") String text, @ForAll @IntRange(min = 1, max = 4000) int times) {
        assertThat(parser.parse((text + " ").repeat(times), SCHOOL).term()).isNotNull();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 70 * 365)
                .map(days -> LocalDate.of(2001, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<Function<LocalDate, String>> spellings() {
        return Arbitraries.of(SPELLINGS);
    }

    @Provide
    Arbitrary<Corpus.Phrase> corpus() {
        return Arbitraries.of(Corpus.phrases());
    }

    @Provide
    Arbitrary<String> wordSalad() {
        List<String> words = vocabulary();
        Arbitrary<String> signs = Arbitraries.of(
                "-", ".", ",", "/", "(", ")", "–", ":", "1", "2", "5", "15", "29", "31", "12", "2024", "2025", "2026",
                "1990", "2098", "I", "IV", "25", "0", "00");
        return Arbitraries.oneOf(Arbitraries.of(words), signs, Arbitraries.of(words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parts -> String.join(" ", parts));
    }

    private static List<String> vocabulary() {
        try (var file = TermParser.class.getResourceAsStream("words/words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(
                            line.substring(line.indexOf(':') + 1).strip().split(" ")))
                    .map(form -> form.replace("*", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String genitive(LocalDate date) {
        return GENITIVE.get(date.getMonthValue() - 1);
    }

    private static Term withoutText(Term term) {
        return term instanceof Term.Unparsed(String _, String reason) ? new Term.Unparsed("", reason) : term;
    }

    private static String noisy(String text, Random random) {
        StringBuilder noisy = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == ' ') {
                noisy.append(" ".repeat(random.nextInt(2))).append(any(SPACES, random));
            } else if (c == '-' || c == '–' || c == '—') {
                noisy.append(any(DASHES, random));
            } else {
                String twin = LOOKALIKES.get(Character.toLowerCase(c));
                String letter = twin != null && random.nextInt(4) == 0 ? twin : String.valueOf(c);
                noisy.append(random.nextBoolean() ? letter.toUpperCase() : letter.toLowerCase());
            }
            if (random.nextInt(12) == 0) {
                noisy.append(any(INVISIBLE, random));
            }
        }
        return noisy.toString();
    }

    private static char any(String characters, Random random) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
