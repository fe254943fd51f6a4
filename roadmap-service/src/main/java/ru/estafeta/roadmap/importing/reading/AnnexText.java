package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument.Block;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;

/** Paragraphs around the tables: titles of annexes and the block «Утвержден распоряжением … от … № …». */
final class AnnexText {

    private static final Pattern APPROVAL = Pattern.compile(
            "(?iu)(?:утвер|приложени|к приказу|к распоряжени|приказом|распоряжением|от\\s+[«\"_\\d]).*");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?iu).*(?:\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{L}+|\\p{L}+\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.)\\s*");
    private static final Pattern ISSUER = Pattern.compile(
            "(?iu)(?:приказом|распоряжением|постановлением)\\s+(.+?)(?:\\s+от\\s+[«\"_\\d].*|\\s*№.*|$)");
    private static final Map<String, String> NOMINATIVE = Map.of(
            "управления", "управление",
            "отдела", "отдел",
            "комитета", "комитет",
            "департамента", "департамент",
            "министерства", "министерство",
            "администрации", "администрация",
            "директора", "директор");
    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_SIGNATURE = 200;
    private static final int LONGEST_APPROVAL = 1000;

    private AnnexText() {}

    /** The title above a table: the nearest paragraphs before it, up to a signature or an approval. */
    static @Nullable String titleBefore(List<Block> blocks, int table) {
        List<String> title = new ArrayList<>();
        for (int i = table - 1; i >= 0 && title.size() < LONGEST_TITLE; i--) {
            if (!(blocks.get(i) instanceof Paragraph paragraph) || isForeign(paragraph)) {
                break;
            }
            title.addFirst(paragraph.text());
        }
        return title.isEmpty() ? null : String.join(" ", title);
    }

    private static boolean isForeign(Paragraph paragraph) {
        var text = paragraph.text();
        return isApproval(paragraph)
                || text.length() < LONGEST_SIGNATURE && SIGNATURE.matcher(text).matches()
                || text.endsWith(".") && !text.endsWith("г.")
                || text.endsWith(";")
                || text.matches("_{3,}.*");
    }

    static boolean isApproval(Paragraph paragraph) {
        return APPROVAL.matcher(paragraph.lines().getFirst()).matches();
    }

    /** «распоряжением управления образования …» → «управление образования …». */
    static @Nullable String issuerIn(String approval) {
        var matcher = ISSUER.matcher(approval.substring(0, Math.min(LONGEST_APPROVAL, approval.length())));
        if (!matcher.find()) {
            return null;
        }
        var words = matcher.group(1).strip();
        int end = words.indexOf(' ');
        var first = end < 0 ? words : words.substring(0, end);
        var named = NOMINATIVE.get(first.toLowerCase(Locale.ROOT));
        return named == null ? words : named + words.substring(first.length());
    }
}
