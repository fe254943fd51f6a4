package ru.estafeta.participants.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import ru.estafeta.participants.importing.file.RegisterFile;

/** How many rows a file has about, for a bar of progress, without reading it. */
final class RowEstimate {

    private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[A-Z]+\\d+:[A-Z]+(\\d{1,7})\"");
    private static final int PREFIX = 4096;

    private RowEstimate() {}

    static int of(RegisterFile file) throws IOException {
        return switch (file.kind()) {
            case XLSX -> ofWorkbook(file);
            case CSV -> {
                try (var lines = Files.lines(file.path(), StandardCharsets.ISO_8859_1)) {
                    yield (int) Math.max(lines.count() - 1, 0);
                }
            }
        };
    }

    /** Office programs write the size of a sheet at its beginning; others may leave it out. */
    private static int ofWorkbook(RegisterFile file) throws IOException {
        try (var zip = new ZipFile(file.path().toFile())) {
            var sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            if (sheet == null) {
                return 0;
            }
            try (var in = zip.getInputStream(sheet)) {
                var found = DIMENSION.matcher(new String(in.readNBytes(PREFIX), StandardCharsets.UTF_8));
                return found.find() ? Integer.parseInt(found.group(1)) - 1 : 0;
            }
        }
    }
}
