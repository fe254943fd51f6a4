package ru.estafeta.roadmap.importing.source;

import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TOO_LARGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.estafeta.roadmap.importing.source.OrderDocument.Block;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;
import ru.estafeta.roadmap.wording.Wording;

/** Reads an order from text: paragraphs parted by blank lines, tables with tabs (or with | as in Markdown). */
public final class TextSource {

    private static final long MAX_BYTES = 5L << 20;
    private static final int MAX_LINES = 50_000;

    private TextSource() {}

    public static OrderDocument read(Path path) {
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new UnreadableOrder(
                        FILE_TOO_LARGE,
                        "Текст больше 5 МБ — это не похоже на приказ. Оставьте приказ с приложениями и загрузите ещё раз.");
            }
            return parse(TextDecoding.decode(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static OrderDocument parse(String text) {
        var lines = TextLines.clean(text);
        if (lines.size() > MAX_LINES) {
            throw new UnreadableOrder(
                    FILE_TOO_LARGE,
                    "В тексте больше " + MAX_LINES + " строк. Оставьте приказ с приложениями и загрузите ещё раз.");
        }
        List<Block> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        int at = 0;
        int tables = 0;
        while (at < lines.size()) {
            var line = lines.get(at);
            if (TextLines.isRow(line)) {
                var table = TextTable.startingAt(lines, at, tables + 1);
                if (table.rows().size() > 1) {
                    flush(paragraph, blocks);
                    tables++;
                    blocks.add(new OrderDocument.Table(tables, table.rows()));
                    at = table.end();
                    continue;
                }
                line = line.replace('\t', ' ');
            }
            if (line.isBlank()) {
                flush(paragraph, blocks);
            } else if (!TextLines.isRule(line)) {
                paragraph.add(Wording.squeeze(line));
            }
            at++;
        }
        flush(paragraph, blocks);
        return new OrderDocument(blocks, false);
    }

    private static void flush(List<String> paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(paragraph));
            paragraph.clear();
        }
    }
}
