package ru.estafeta.roadmap.importing.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Phrases in the head of an order: its date, its number, the word «ПРИКАЗ» and where its preamble begins. */
final class HeadWording {

    private static final List<String> MONTHS = List.of(
            "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр");
    private static final String DIGITS = "(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})";
    private static final String WORDS = "[«\"“]?\\s*(\\d{1,2})\\s*[»\"”]?\\s+(\\p{L}{3,8})\\s+(\\d{4})";
    static final Pattern DATE = Pattern.compile("(?iu)(?<!\\d)(?:" + DIGITS + "|" + WORDS + ")(?!\\d)");
    private static final Pattern NUMBER_AFTER_SIGN =
            Pattern.compile("(?iu)(?:№|(?<!\\p{L})N)\\s*:?\\s*(\\d[\\p{L}\\d/.\\-–]*(?:\\s*-\\s*[\\p{L}\\d]{1,3})?)");
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(?:приказ|распоряжение|постановление|решение|номер)?(?:от)?(?:г|года)?");
    private static final Pattern BARE_NUMBER = Pattern.compile("(?iu)\\d{1,5}(?:[/-][\\p{L}\\d]{1,6}){0,3}");
    private static final Pattern HEADING =
            Pattern.compile("(приказ|распоряжение|постановление|решение)(№.*|от.*|\\d.*|по.*)?");
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?iu)(?:в соответствии|на основании|во исполнение|в целях|с целью|руководствуясь|в связи|в рамках|согласно)\\s.*");

    private HeadWording() {}

    static @Nullable LocalDate dateIn(String text) {
        for (Matcher matcher = DATE.matcher(text); matcher.find(); ) {
            var date = date(matcher);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        boolean digits = matcher.group(1) != null;
        int day = Integer.parseInt(digits ? matcher.group(1) : matcher.group(4));
        int year = Integer.parseInt(digits ? matcher.group(3) : matcher.group(6));
        int month = digits ? Integer.parseInt(matcher.group(2)) : month(matcher.group(5));
        try {
            return month == 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int month(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            boolean may = i == 4;
            if (may ? lower.equals("мая") || lower.equals("май") : lower.startsWith(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number after «№». */
    static @Nullable String numberIn(String text) {
        var matcher = NUMBER_AFTER_SIGN.matcher(text);
        return matcher.find() ? trimmed(matcher.group(1)) : null;
    }

    /** The number of an order, not of a school («МБОУ СОШ № 7»): at the start of its line, after a heading or a date. */
    static @Nullable String ownNumberIn(String line) {
        var number = numberIn(line);
        if (number == null) {
            return null;
        }
        var before = DATE.matcher(line).replaceAll("").split("№|N", 2)[0].toLowerCase(Locale.ROOT);
        return BEFORE_NUMBER.matcher(before.replaceAll("[^\\p{L}]", "")).matches() ? number : null;
    }

    /** A line that is nothing but a number («504-р»), as it stands under the date of some orders. */
    static @Nullable String bareNumber(String line) {
        return BARE_NUMBER.matcher(line).matches() ? line : null;
    }

    private static String trimmed(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    /** «ПРИКАЗ», also spaced out. */
    static boolean isHeading(String line) {
        return line.length() < 60 && HEADING.matcher(withoutSpaces(line)).matches();
    }

    /** From here on the order speaks, and its head is over. */
    static boolean beginsBody(String text) {
        var dense = withoutSpaces(text);
        return PREAMBLE.matcher(text).matches()
                || dense.contains("приказываю")
                || dense.contains("постановля")
                || dense.startsWith("обязываю");
    }

    private static String withoutSpaces(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", "");
    }
}
