package ru.estafeta.roadmap.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import ru.estafeta.platform.problem.Refusal;

/**
 * A file whose content is what its name says. The type comes from the content; what can carry code (macros, scripts,
 * programs, web pages, archives) is not taken at all.
 */
public record CheckedFile(String name, String mediaType, byte[] content) {

    static final long MAX_BYTES = 25L << 20;

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final Map<String, String> TYPES = Map.of(
            "pdf",
            "application/pdf",
            "docx",
            OOXML + "wordprocessingml.document",
            "xlsx",
            OOXML + "spreadsheetml.sheet",
            "odt",
            ODF + "text",
            "ods",
            ODF + "spreadsheet",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "png",
            "image/png");
    private static final String TAKEN = "Принимаются PDF, Word (.docx), Excel (.xlsx), OpenDocument, JPEG и PNG.";

    public static CheckedFile of(Path path, String name) {
        try {
            requireSize(Files.size(path), name);
            var content = Files.readAllBytes(path);
            var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
            if (type == null) {
                throw Refusal.of(
                        415, "UNSUPPORTED_FILE", "Файл не принимается", "Файл «" + name + "» не подходит. " + TAKEN);
            }
            if (type.startsWith(OOXML) || type.startsWith(ODF)) {
                requireOffice(path, name, type);
            } else if (!Detection.TIKA.detect(content).equals(type)) {
                throw mismatch(name);
            }
            return new CheckedFile(name, type, content);
        } catch (IOException unreadable) {
            throw Refusal.rule("FILE_DAMAGED", "file", "Файл «" + name + "» не читается. Сохраните его заново.");
        }
    }

    /** Without a path that some browsers send along. */
    public static String nameOf(FileUpload file) {
        var name = file.fileName() == null ? "" : file.fileName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static void requireSize(long size, String name) {
        if (size == 0) {
            throw Refusal.rule("EMPTY_FILE", "file", "Файл «" + name + "» пуст. Проверьте, что документ сохранён.");
        }
        if (size > MAX_BYTES) {
            throw Refusal.tooLarge("Файл «" + name + "» больше 25 МБ. Уменьшите сканы и приложите его ещё раз.");
        }
    }

    private static void requireOffice(Path path, String name, String type) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.stream()
                            .anyMatch(entry ->
                                    entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject"))
                    || zip.stream().anyMatch(entry -> entry.getName().startsWith("Basic/"))) {
                throw Refusal.rule(
                        "FILE_HAS_MACROS",
                        "file",
                        "В документе «" + name + "» есть макросы. Сохраните его без макросов и приложите снова.");
            }
            var part = type.startsWith(ODF)
                    ? "content.xml"
                    : type.endsWith("sheet") ? "xl/workbook.xml" : "word/document.xml";
            if (zip.getEntry(part) == null) {
                throw mismatch(name);
            }
        } catch (IOException notAnArchive) {
            throw mismatch(name);
        }
    }

    private static Refusal mismatch(String name) {
        return Refusal.rule(
                "FILE_TYPE_MISMATCH",
                "file",
                "Содержимое файла «" + name + "» не соответствует его имени. Откройте документ, сохраните его в нужном "
                        + "виде и приложите снова. " + TAKEN);
    }

    /** Tika's table of types is read at the first file, not at the start of the service. */
    private static final class Detection {
        private static final Tika TIKA = new Tika();
    }
}
