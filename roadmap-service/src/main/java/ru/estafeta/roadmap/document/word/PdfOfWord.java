package ru.estafeta.roadmap.document.word;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document that we made for Word as PDF: the same pages, tagged for screen readers (PDF/UA), fonts inside. */
public final class PdfOfWord {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfOfWord() {}

    /** @param title is what a reader of the PDF shows in its window */
    public static byte[] of(byte[] docx, String title) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("Tinos-Regular"), HtmlOfWord.FONT, NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> font("Tinos-Bold"), HtmlOfWord.FONT, BOLD, FontStyle.NORMAL, true)
                    .withW3cDocument(HtmlOfWord.of(word, title), "")
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfOfWord.class.getResourceAsStream("/font/" + name + ".ttf"));
    }
}
