package ru.estafeta.roadmap.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.jspecify.annotations.Nullable;

/** What only the raw XML of a document shows. */
final class PartsOfWord {

    private final String xml;

    /** @throws IOException also when this is no document */
    PartsOfWord(byte[] docx) throws IOException {
        var all = new StringBuilder();
        try (var file = OPCPackage.open(new ByteArrayInputStream(docx))) {
            for (var part : file.getParts()) {
                if (part.getContentType().contains("wordprocessingml")
                        && part.getContentType().endsWith("+xml")) {
                    try (var in = part.getInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (InvalidFormatException notADocument) {
            throw new IOException(notADocument);
        }
        xml = all.toString();
    }

    /** What still looks like a tag, with a few letters after it. */
    @Nullable
    String unfilledTag() {
        var text = xml.replaceAll("<[^>]*>", "");
        int start = text.indexOf("{{");
        return start < 0
                ? null
                : text.substring(start, Math.min(text.length(), start + 40)).replaceAll("}}.*", "}}");
    }

    /** What a PDF of the document would lack, in Russian. */
    List<String> lostInPdf() {
        var lost = new ArrayList<String>();
        if (xml.contains("<w:txbxContent")) {
            lost.add("надписи (текст в рамках)");
        }
        if (xml.contains("<wp:anchor")) {
            lost.add("рисунки с обтеканием: выберите для них положение «в тексте»");
        }
        if (xml.contains("<w:numPr>")) {
            lost.add("автоматическая нумерация: наберите номера текстом");
        }
        if (xml.split("<w:sectPr", -1).length > 2) {
            lost.add("разная ориентация листов: все листы будут как последний");
        }
        return lost;
    }
}
