package ru.estafeta.roadmap.importing.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument;
import ru.estafeta.roadmap.importing.source.OrderDocument.Block;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;
import ru.estafeta.roadmap.roadmap.OrderHead;

/**
 * Who issued the order, when, under which number and about what. All of it comes from the order's own head; only a
 * document without one (an annex sent alone) is asked for the block «Утвержден приказом … от … № …».
 */
final class HeadReader {

    private static final Pattern SUBJECT = Pattern.compile("(?iu)[«\"]?об?\\s+\\p{L}.*");
    private static final Pattern PLACE = Pattern.compile("(?u)(?:г|ст|с|п|пгт|х|д)\\.\\s?\\p{Lu}[\\p{L}\\- ]+");
    private static final int LONGEST_HEAD_LINE = 80;

    private final List<Block> blocks;
    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable String issuer;
    private @Nullable String title;

    private HeadReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    record Head(OrderHead order, @Nullable String title) {}

    static Head read(OrderDocument document) {
        var reader = new HeadReader(document.blocks());
        int end = reader.endOfHead();
        if (end > 0) {
            reader.readHead(reader.paragraphs(end));
        } else {
            reader.readApproval();
        }
        return new Head(new OrderHead(reader.number, reader.date, reader.issuer), reader.title);
    }

    /** First block of the body; 0 where the document has no head of an order at all. */
    private int endOfHead() {
        boolean heading = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                return heading ? i : 0;
            }
            if (HeadWording.beginsBody(paragraph.text())) {
                return i;
            }
            if (i > 0 && AnnexText.isApproval(paragraph) && HeadWording.dateIn(paragraph.text()) == null) {
                return heading ? i : 0;
            }
            heading |= paragraph.lines().stream().anyMatch(HeadWording::isHeading);
        }
        return heading ? blocks.size() : 0;
    }

    private List<Paragraph> paragraphs(int end) {
        return blocks.subList(0, end).stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private void readHead(List<Paragraph> head) {
        List<String> above = new ArrayList<>();
        boolean headingSeen = false;
        for (int i = 0; i < head.size(); i++) {
            var paragraph = head.get(i);
            if (title == null && SUBJECT.matcher(paragraph.text()).matches()) {
                title = subject(head, i);
                break;
            }
            for (var line : paragraph.lines()) {
                boolean heading = HeadWording.isHeading(line);
                boolean reference = readReference(line);
                if (!headingSeen
                        && !heading
                        && !reference
                        && !PLACE.matcher(line).matches()) {
                    above.add(line);
                }
                headingSeen |= heading;
            }
        }
        issuer = headingSeen && !above.isEmpty() ? String.join(" ", above) : null;
    }

    /** Takes date and number from a line of the head; the first of each counts. */
    private boolean readReference(String line) {
        if (line.length() > LONGEST_HEAD_LINE) {
            return false;
        }
        var dateHere = HeadWording.dateIn(line);
        var numberHere = HeadWording.ownNumberIn(line);
        if (numberHere == null && dateHere == null) {
            numberHere = HeadWording.bareNumber(line);
        }
        date = date == null ? dateHere : date;
        number = number == null ? numberHere : number;
        return dateHere != null || numberHere != null;
    }

    /** «О внедрении …»; lines of it may be paragraphs of their own, then they go on in small letters. */
    private static String subject(List<Paragraph> head, int start) {
        var subject = new StringBuilder(head.get(start).text());
        for (int i = start + 1; i < head.size(); i++) {
            var next = head.get(i).text();
            if (!Character.isLowerCase(next.charAt(0))) {
                break;
            }
            subject.append(' ').append(next);
        }
        return subject.toString();
    }

    private void readApproval() {
        for (int i = 0; i < blocks.size() && blocks.get(i) instanceof Paragraph paragraph; i++) {
            var text = approvalFrom(i);
            if (AnnexText.isApproval(paragraph) && HeadWording.dateIn(text) != null) {
                date = HeadWording.dateIn(text);
                number = HeadWording.numberIn(text);
                issuer = AnnexText.issuerIn(text);
                return;
            }
        }
    }

    /** The block may be one paragraph or several; it ends where a title in capitals or a table begins. */
    private String approvalFrom(int start) {
        var text = new StringBuilder();
        for (int i = start; i < blocks.size() && i < start + 8 && blocks.get(i) instanceof Paragraph paragraph; i++) {
            text.append(text.isEmpty() ? "" : " ").append(paragraph.text());
            if (HeadWording.numberIn(text.toString()) != null
                    || paragraph.text().toLowerCase(Locale.ROOT).startsWith("план")) {
                break;
            }
        }
        return text.toString();
    }
}
