package ru.estafeta.roadmap.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The paragraph of a block's tag: what is written goes before it, in its own look, until it is taken out. */
public final class Place {

    private final XWPFDocument document;
    private final XWPFParagraph paragraph;
    private final XWPFRun run;

    Place(XWPFRun run) {
        this.run = run;
        this.paragraph = (XWPFParagraph) run.getParent();
        this.document = paragraph.getDocument();
    }

    /** With the alignment, indents and type of the tag. */
    public void paragraph(String text) {
        try (var cursor = paragraph.getCTP().newCursor()) {
            var written = document.insertNewParagraph(cursor);
            if (paragraph.getCTP().isSetPPr()) {
                written.getCTP().setPPr(paragraph.getCTP().getPPr());
            }
            var words = written.createRun();
            if (run.getCTR().isSetRPr()) {
                words.getCTR().setRPr(run.getCTR().getRPr());
            }
            Lines.write(words, text);
        }
    }

    /** As wide as the text of the page. @param widths of the columns, as shares */
    public Table table(List<String> header, List<Double> widths) {
        try (var cursor = paragraph.getCTP().newCursor()) {
            return new Table(
                    document.insertNewTbl(cursor), header, widths, WordPage.of(paragraph), run.getFontFamily());
        }
    }

    void takeOut() {
        document.removeBodyElement(document.getPosOfParagraph(paragraph));
    }
}
