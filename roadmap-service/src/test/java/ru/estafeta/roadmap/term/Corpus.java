package ru.estafeta.roadmap.term;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The phrases of {@code terms/terms.tsv}. */
final class Corpus {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Corpus() {}

    /** A phrase, its context and what it must give; {@code marks}: inferred fields, or the beginning of the reason. */
    record Phrase(String text, TermContext context, String expected, String marks) {

        boolean isUnparsed() {
            return expected.equals("UNPARSED");
        }

        @Override
        public String toString() {
            return "«" + text + "» " + context;
        }
    }

    static List<Phrase> phrases() {
        try (var file = Corpus.class.getResourceAsStream("/terms/terms.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Corpus::phrase)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase phrase(String line) {
        String[] column = line.split("\t", -1);
        TermContext context = new TermContext(
                column[0].isEmpty() ? null : LocalDate.parse(column[0]),
                column[1].isEmpty() ? null : SchoolYear.parse(column[1]),
                column[2].isEmpty() ? null : Integer.valueOf(column[2]));
        return new Phrase(unescaped(column[3]), context, column[4], column[5]);
    }

    private static String unescaped(String text) {
        return UNICODE.matcher(text)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
                .replace("\\t", "\t")
                .replace("\\n", "\n")
                .replace("\\r", "\r");
    }
}
