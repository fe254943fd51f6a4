package ru.estafeta.roadmap.importing.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.wording.Wording;

/** A number that is planned, with its unit and comparison: «70», «не менее 15 %», «≥ 3 ед.». */
record PlannedValue(
        BigDecimal value, @Nullable String unit, @Nullable String comparison) {

    private static final String AT_LEAST = "не\\s+(?:менее|меньше|ниже)(?:\\s+чем)?|минимум|≥|>=";
    private static final String AT_MOST = "не\\s+(?:более|больше|выше)(?:\\s+чем)?|максимум|≤|<=";
    private static final String NUMBER = "(\\d{1,9}(?:[.,]\\d+)?)";
    private static final Pattern CELL = Pattern.compile("(?iu)\\s*(?:(" + AT_LEAST + ")|(" + AT_MOST + "))?\\s*"
            + NUMBER + "\\s*(%|процент\\p{L}*|\\p{L}+\\.?)?\\s*\\*?");
    private static final Pattern SHARE =
            Pattern.compile("(?iu)(?:(" + AT_LEAST + ")|(" + AT_MOST + "))\\s*" + NUMBER + "\\s*(%|процент\\p{L}*)");

    /** The value of a cell of an indicator table; empty if the cell holds no number. */
    static Optional<PlannedValue> ofCell(String cell) {
        var matcher = CELL.matcher(Wording.squeeze(cell));
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** The share that an activity's wording promises; a bare «15 %» may be anything and is left alone. */
    static Optional<PlannedValue> inWording(String text) {
        var matcher = SHARE.matcher(Wording.squeeze(text));
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static PlannedValue of(java.util.regex.Matcher matcher) {
        var comparison = matcher.group(1) != null ? ">=" : matcher.group(2) != null ? "<=" : null;
        var unit = matcher.group(4);
        boolean percent = unit != null && unit.toLowerCase(Locale.ROOT).startsWith("процент");
        return new PlannedValue(new BigDecimal(matcher.group(3).replace(',', '.')), percent ? "%" : unit, comparison);
    }
}
