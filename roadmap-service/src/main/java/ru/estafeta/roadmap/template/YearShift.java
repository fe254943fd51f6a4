package ru.estafeta.roadmap.template;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moves the years in the words of a roadmap. In a term every year is the plan's own; elsewhere only a school year is
 * («2025/2026»), since other years belong to acts («от 25.12.2019 № Р-145»).
 */
final class YearShift {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(\\s*[/–—-]\\s*)(20\\d\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern SHORT_DATE = Pattern.compile("(?<![\\d.])(\\d\\d\\.\\d\\d\\.)(\\d\\d)(?![\\d.])");
    private static final int CENTURY = 100;

    private final int years;

    YearShift(int years) {
        this.years = years;
    }

    @Nullable
    String inTerm(@Nullable String term) {
        if (term == null || years == 0) {
            return term;
        }
        var full = YEAR.matcher(term).replaceAll(year -> moved(year.group()));
        return SHORT_DATE
                .matcher(full)
                .replaceAll(date -> date.group(1)
                        + "%02d".formatted(Math.floorMod(Integer.parseInt(date.group(2)) + years, CENTURY)));
    }

    @Nullable
    String inWords(@Nullable String words) {
        return words == null || years == 0 ? words : SCHOOL_YEAR.matcher(words).replaceAll(this::schoolYear);
    }

    private String schoolYear(MatchResult year) {
        return moved(year.group(1)) + year.group(2) + moved(year.group(3));
    }

    private String moved(String year) {
        return String.valueOf(Integer.parseInt(year) + years);
    }
}
