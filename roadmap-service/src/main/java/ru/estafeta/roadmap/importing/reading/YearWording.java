package ru.estafeta.roadmap.importing.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For which year a text speaks: «на 2020-2021 учебный год», «в 2024 году». */
final class YearWording {

    private static final Pattern SCHOOL_YEAR = Pattern.compile(
            "(?iu)(?<!\\d)(20\\d\\d)\\s*(?:г\\.?)?\\s*[-–—−/]\\s*(20\\d\\d|\\d\\d)\\s*(?:-?(?:м|й|ый|ом))?\\s*(?:гг?\\.?\\s*)?(?:уч(?:ебн\\p{L}*|\\.)?\\s*\\.?\\s*г(?:од\\p{L}*|г?\\.|\\b))");
    private static final Pattern PLAN_YEAR = Pattern.compile("(?iu)(?<![\\d.\\-–—/])(20\\d\\d)\\s*(?:г\\.|год\\p{L}*)");

    private YearWording() {}

    /** «2020/2021»; null unless the text names two years in a row as a school year. */
    static @Nullable String schoolYearIn(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (Matcher matcher = SCHOOL_YEAR.matcher(text); matcher.find(); ) {
            int first = Integer.parseInt(matcher.group(1));
            var end = matcher.group(2);
            int second = end.length() == 2 ? first / 100 * 100 + Integer.parseInt(end) : Integer.parseInt(end);
            if (second == first + 1) {
                return first + "/" + second;
            }
        }
        return null;
    }

    static @Nullable Integer planYearIn(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var matcher = PLAN_YEAR.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
