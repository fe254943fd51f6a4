package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;

/**
 * The duties in the points of an order, between «приказываю» and its annexes. What the order does by itself («Утвердить …»,
 * «Приказ вступает в силу …») is no duty of anybody.
 */
final class DutyReader {

    private static final Pattern POINT = Pattern.compile("(\\d+(?:\\.\\d+)*)\\s*([.)])\\s*(\\S.*)");
    private static final Pattern OWN_DEED =
            Pattern.compile("(?iu)(?:утвердить|утверждаю|признать утратившим|считать утратившим|отменить)(?!\\p{L}).*"
                    + "|.*вступает в силу.*");
    /** «Директору МБУ … организовать …»: whom, then the first verb. */
    private static final Pattern TO_WHOM = Pattern.compile(
            "(?u)((?:Директор|Руководител|Заведующ|Начальник|Заместител|Куратор|Главн|Методист|Специалист|Муниципальн)\\p{L}*"
                    + "(?:\\s.+?)?)\\s(\\p{Ll}{3,}(?:ть|ти|ться|тись)(?!\\p{L}).*)");

    private static final Pattern CONTROL = Pattern.compile("(?iu)контроль\\s.*возложить\\s+на\\s+(.+?)\\.?");
    private static final Pattern INFINITIVE = Pattern.compile("(?u)\\p{L}+(?:ть|ти|ться|тись)(?!\\p{L}).*");

    private final List<Duty> duties = new ArrayList<>();
    private @Nullable Lead lead;

    private DutyReader() {}

    /** A point that ends with a colon: those below it are its own. */
    private record Lead(String number, String text) {

        boolean isAbove(String point, String mark) {
            return mark.equals(")") || point.startsWith(number + ".");
        }

        boolean isVerb() {
            return INFINITIVE.matcher(text).matches();
        }
    }

    static List<Duty> read(OrderDocument document) {
        var reader = new DutyReader();
        boolean body = false;
        for (var block : document.blocks()) {
            if (!(block instanceof Paragraph paragraph)) {
                break;
            }
            if (!body) {
                body = HeadWording.beginsBody(paragraph.text());
            } else if (AnnexText.isApproval(paragraph)) {
                break;
            } else {
                reader.read(paragraph);
            }
        }
        return reader.duties;
    }

    /** In a text several points may be lines of one paragraph; a line without a number goes on with the one above. */
    private void read(Paragraph paragraph) {
        var point = new StringBuilder();
        for (var line : paragraph.lines()) {
            if (POINT.matcher(line).matches()) {
                read(point.toString());
                point.setLength(0);
            }
            point.append(point.isEmpty() ? "" : " ").append(line);
        }
        read(point.toString());
    }

    private void read(String text) {
        var point = POINT.matcher(text);
        if (!point.matches()) {
            return;
        }
        var number = point.group(1);
        var words = point.group(3).strip();
        var above = lead;
        if (above != null && above.isAbove(number, point.group(2))) {
            var own = number.contains(".") ? number : above.number() + "." + number;
            if (above.isVerb()) {
                add(own, null, above.text() + " " + words);
            } else {
                add(own, above.text(), words);
            }
            return;
        }
        lead = words.endsWith(":")
                ? new Lead(number, words.substring(0, words.length() - 1).strip())
                : null;
        if (lead == null) {
            addTopmost(number, words);
        }
    }

    private void addTopmost(String number, String words) {
        var control = CONTROL.matcher(words);
        if (control.matches()) {
            add(number, control.group(1), words);
            return;
        }
        var toWhom = TO_WHOM.matcher(words);
        if (toWhom.matches()) {
            add(number, toWhom.group(1), toWhom.group(2));
        } else {
            add(number, null, words);
        }
    }

    private void add(String number, @Nullable String addressee, String text) {
        if (!OWN_DEED.matcher(text).matches()) {
            var bare = text.replaceAll("[.;]$", "").strip();
            duties.add(new Duty(number, addressee, Character.toUpperCase(bare.charAt(0)) + bare.substring(1)));
        }
    }
}
