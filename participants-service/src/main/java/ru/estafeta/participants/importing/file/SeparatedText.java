package ru.estafeta.participants.importing.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;

/** Reads CSV as it comes from Excel and from other systems: with commas, semicolons or tabs, in UTF-8 or windows-1251. */
final class SeparatedText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int LINES_TO_LOOK_AT = 20;

    private SeparatedText() {}

    static void read(Path path, Predicate<Line> reader) throws IOException {
        var text = decode(Files.readAllBytes(path));
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        int number = 0;
        try (var records = format.parse(new StringReader(text))) {
            for (var one : records) {
                number++;
                var line = new Line(number, one.toList(), new BitSet());
                if (!line.isBlank() && !reader.test(line)) {
                    return;
                }
            }
        } catch (CSVException | java.io.UncheckedIOException broken) {
            var refusal = ru.estafeta.platform.problem.Refusal.rule(
                    "FILE_DAMAGED",
                    "file",
                    "Строка " + (number + 1) + " файла не читается: проверьте кавычки в ней и сохраните файл заново.");
            refusal.addSuppressed(broken);
            throw refusal;
        }
    }

    private static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The one that stands most often in the first lines. */
    private static char separator(String text) {
        var head = text.lines().limit(LINES_TO_LOOK_AT).toList();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> head.stream()
                        .flatMapToInt(String::chars)
                        .filter(character -> character == separator)
                        .count()))
                .orElse(';');
    }
}
