package ru.estafeta.roadmap.lint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.wording.ReferenceData;

/** Wrong references to acts, by a maintained list ({@code lint/acts.json}): misspelled numbers and wrong dates. */
public final class ActReferences {

    private static final DateTimeFormatter IN_NUMBERS = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("ru", "RU"));
    private static final String DATE_BEFORE =
            "(?iu)от\\s+(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}\\s+\\p{L}+\\s+\\d{4})" + "\\s*(?:г\\.|года)?\\s*№?\\s*";

    /**
     * @param number as the act bears it
     * @param wrong regular expressions of what people write instead
     * @param verified whether somebody has compared it with the act
     */
    private record Act(
            String number, LocalDate date, String title, List<String> wrong, String source, boolean verified) {}

    private record Acts(List<Act> acts) {}

    public record Wrong(String message, String advice) {}

    private static final List<Act> ACTS =
            ReferenceData.read("/lint/acts.json", Acts.class).acts();

    private ActReferences() {}

    public static List<Wrong> in(String text) {
        var found = new ArrayList<Wrong>();
        for (var act : ACTS) {
            for (var wrong : act.wrong()) {
                var matcher = Pattern.compile("(?iu)" + wrong).matcher(text);
                if (matcher.find()) {
                    found.add(new Wrong(
                            "Ссылка на акт с ошибкой: «" + matcher.group().strip() + "».",
                            "Правильно: " + name(act) + "."));
                }
            }
            var dated = Pattern.compile(DATE_BEFORE + Pattern.quote(act.number()) + "(?![\\d/])")
                    .matcher(text);
            while (dated.find()) {
                var date = date(dated.group(1));
                if (date == null || !date.equals(act.date())) {
                    found.add(new Wrong(
                            "Дата акта не та: «" + dated.group().strip() + "».", "Правильно: " + name(act) + "."));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static String name(Act act) {
        return act.title() + " от " + DateTimeFormatter.ofPattern("dd.MM.yyyy").format(act.date()) + " № "
                + act.number();
    }

    private static @Nullable LocalDate date(String text) {
        for (var format : List.of(IN_NUMBERS, IN_WORDS)) {
            try {
                return LocalDate.parse(text.replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT), format);
            } catch (java.time.format.DateTimeParseException other) {
                // the next way to write it
            }
        }
        return null;
    }
}
