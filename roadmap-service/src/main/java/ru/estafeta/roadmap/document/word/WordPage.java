package ru.estafeta.roadmap.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Paper and margins of a section of a Word document, in twips; what the section does not tell is A4 upright. */
record WordPage(double width, double height, double top, double right, double bottom, double left) {

    static final String FONT = "Times New Roman";
    static final double TWIPS_IN_POINT = 20;

    private static final double TWIPS_IN_MILLIMETRE = 56.7;
    private static final double SHORT = 210 * TWIPS_IN_MILLIMETRE;
    private static final double LONG = 297 * TWIPS_IN_MILLIMETRE;
    private static final double LEFT = 20 * TWIPS_IN_MILLIMETRE;
    private static final double RIGHT = 10 * TWIPS_IN_MILLIMETRE;
    private static final double TOP_AND_BOTTOM = 20 * TWIPS_IN_MILLIMETRE;

    /** A page of an order itself (ГОСТ Р 7.0.97-2025: left 20, right 10, top and bottom 20 mm). */
    static final WordPage UPRIGHT = new WordPage(SHORT, LONG, TOP_AND_BOTTOM, RIGHT, TOP_AND_BOTTOM, LEFT);
    /** A page of its annex, across. */
    static final WordPage ACROSS = new WordPage(LONG, SHORT, TOP_AND_BOTTOM, RIGHT, TOP_AND_BOTTOM, LEFT);

    double textWidth() {
        return width - left - right;
    }

    /** Of the section that ends the document. */
    static WordPage of(XWPFDocument document) {
        return of(document.getDocument().getBody().getSectPr());
    }

    /** Of the section that the paragraph is in: the first one that ends behind it. */
    static WordPage of(XWPFParagraph paragraph) {
        var all = paragraph.getDocument().getParagraphs();
        return all.subList(Math.max(all.indexOf(paragraph), 0), all.size()).stream()
                .map(XWPFParagraph::getCTPPr)
                .filter(properties -> properties != null && properties.isSetSectPr())
                .findFirst()
                .map(properties -> of(properties.getSectPr()))
                .orElseGet(() -> of(paragraph.getDocument()));
    }

    private static WordPage of(@Nullable CTSectPr section) {
        CTPageSz size = section == null ? null : section.getPgSz();
        CTPageMar margins = section == null ? null : section.getPgMar();
        return new WordPage(
                size == null ? SHORT : twips(size.getW()),
                size == null ? LONG : twips(size.getH()),
                margins == null ? TOP_AND_BOTTOM : Math.abs(twips(margins.getTop())),
                margins == null ? RIGHT : twips(margins.getRight()),
                margins == null ? TOP_AND_BOTTOM : Math.abs(twips(margins.getBottom())),
                margins == null ? LEFT : twips(margins.getLeft()));
    }

    private static double twips(Object measure) {
        return ((Number) measure).doubleValue();
    }

    void applyTo(CTSectPr section) {
        var size = section.addNewPgSz();
        if (width > height) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        size.setW(whole(width));
        size.setH(whole(height));
        var margins = section.addNewPgMar();
        margins.setLeft(whole(left));
        margins.setRight(whole(right));
        margins.setTop(whole(top));
        margins.setBottom(whole(bottom));
    }

    private static BigInteger whole(double twips) {
        return BigInteger.valueOf(Math.round(twips));
    }

    /** POI sets it only on a paragraph that has properties already. */
    static void keepWithNext(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setKeepNext(true);
    }
}
