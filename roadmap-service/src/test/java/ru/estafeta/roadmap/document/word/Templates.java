package ru.estafeta.roadmap.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word templates as users make them. */
public final class Templates {

    private Templates() {}

    public static byte[] of(String... paragraphs) {
        return with(document -> List.of(paragraphs)
                .forEach(text -> document.createParagraph().createRun().setText(text)));
    }

    static byte[] with(Consumer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
