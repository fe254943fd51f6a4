package ru.estafeta.roadmap.importing.source;

import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.EMPTY_FILE;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_DAMAGED;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_ENCRYPTED;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_HAS_MACROS;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TOO_LARGE;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TYPE_MISMATCH;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.UNSUPPORTED_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/** Looks into an uploaded file and either names its kind or refuses it with the reason and the way out. */
public final class FileInspection {

    public static final long MAX_BYTES = 25L << 20;

    private static final String UNKNOWN = "файл другого вида";
    private static final int PREFIX = 16 << 10;
    private static final Set<String> TEXT_NAMES = Set.of("txt", "tsv", "csv", "md");
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final String SAVE_AS_DOCX = "Откройте его в Word или LibreOffice, выберите «Сохранить как» → "
            + "«Документ Word (.docx)» и загрузите полученный файл.";

    private FileInspection() {}

    /** @throws UnreadableOrder if no roadmap can be read from such a file */
    public static OrderFile inspect(Path path, String name) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw new UnreadableOrder(
                    EMPTY_FILE, "Файл «" + name + "» пуст. Проверьте, что документ сохранён, и загрузите его ещё раз.");
        }
        if (size > MAX_BYTES) {
            throw new UnreadableOrder(
                    FILE_TOO_LARGE,
                    "Файл «" + name + "» больше 25 МБ. Уберите из документа изображения и загрузите его ещё раз.");
        }
        var prefix = prefix(path);
        if (startsWith(prefix, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(path, name);
        }
        if (startsWith(prefix, 'P', 'K')) {
            return zipped(path, name);
        }
        var mediaType = Detection.TIKA.detect(prefix);
        if (PAGES.contains(mediaType) && !extension(name).equals("docx")) {
            return new OrderFile(path, name, OrderFile.Kind.HTML);
        }
        boolean otherKind = !describe(mediaType).equals(UNKNOWN);
        if (otherKind || !TextDecoding.looksLikeText(prefix)) {
            throw unsupported(name, describe(mediaType), SAVE_AS_DOCX);
        }
        if (extension(name).equals("docx")) {
            throw new UnreadableOrder(
                    FILE_TYPE_MISMATCH,
                    "Файл «" + name + "» назван документом Word, но внутри обычный текст. Переименуйте его в .txt или "
                            + "сохраните в Word как .docx.");
        }
        return new OrderFile(path, name, OrderFile.Kind.TEXT);
    }

    private static OrderFile zipped(Path path, String name) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("word/vbaProject.bin") != null) {
                throw macros(name);
            }
            if (zip.getEntry("[Content_Types].xml") == null || zip.stream().noneMatch(FileInspection::isWordPart)) {
                throw unsupported(name, describe(archive(zip)), SAVE_AS_DOCX);
            }
        } catch (ZipException damaged) {
            throw new UnreadableOrder(
                    FILE_DAMAGED,
                    "Файл «" + name
                            + "» повреждён и не открывается. Откройте исходный документ, сохраните его заново и "
                            + "загрузите ещё раз.",
                    damaged);
        }
        if (TEXT_NAMES.contains(extension(name))) {
            throw new UnreadableOrder(
                    FILE_TYPE_MISMATCH,
                    "Файл «" + name + "» назван текстом, но внутри документ Word. Переименуйте его в .docx.");
        }
        return new OrderFile(path, name, OrderFile.Kind.WORD);
    }

    private static boolean isWordPart(java.util.zip.ZipEntry entry) {
        return entry.getName().startsWith("word/");
    }

    private static String archive(ZipFile zip) throws IOException {
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"))) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("ppt/"))) {
            return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        }
        return zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null
                ? "application/vnd.oasis.opendocument"
                : "application/zip";
    }

    /** Containers of Office 97: old documents, which are read, and the new ones under a password. */
    private static OrderFile compound(Path path, String name) {
        try (var compound = new POIFSFileSystem(path.toFile(), true)) {
            var root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableOrder(
                        FILE_ENCRYPTED,
                        "Документ «" + name
                                + "» защищён паролем. Откройте его, снимите защиту (Файл → Сведения → Защита "
                                + "документа), сохраните и загрузите ещё раз.");
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw unsupported(name, "файл Microsoft Office другого вида", SAVE_AS_DOCX);
            }
            if (root.hasEntryCaseInsensitive("Macros")) {
                throw macros(name);
            }
            return new OrderFile(path, name, OrderFile.Kind.OLD_WORD);
        } catch (UnreadableOrder refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableOrder(
                    FILE_DAMAGED,
                    "Файл «" + name
                            + "» повреждён и не открывается. Сохраните исходный документ как .docx и загрузите его.",
                    damaged);
        }
    }

    private static UnreadableOrder macros(String name) {
        return new UnreadableOrder(
                FILE_HAS_MACROS,
                "В документе «" + name + "» есть макросы, такие файлы не принимаются. Сохраните его как обычный "
                        + "«Документ Word (.docx)», без макросов.");
    }

    private static UnreadableOrder unsupported(String name, String kind, String advice) {
        boolean claimsWord = extension(name).equals("docx");
        var detail = claimsWord
                ? "Файл «" + name + "» назван документом Word, но на самом деле это " + kind + ". "
                : "Файл «" + name + "» — " + kind
                        + ". Принимаются документы Word (.docx, .doc), веб-страницы и текст с таблицами. ";
        return new UnreadableOrder(claimsWord ? FILE_TYPE_MISMATCH : UNSUPPORTED_FILE, detail + advice);
    }

    private static String describe(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "документ PDF";
            case "application/rtf" -> "документ RTF";
            case "text/html", "application/xhtml+xml" -> "веб-страница";
            case "application/zip" -> "архив ZIP";
            case "application/vnd.oasis.opendocument" -> "документ OpenDocument (.odt)";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "книга Excel";
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> "презентация";
            default -> mediaType.startsWith("image/") ? "изображение" : UNKNOWN;
        };
    }

    private static byte[] prefix(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(PREFIX);
        }
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Tika's table of types is read at the first odd file, not at the start of the service. */
    private static final class Detection {
        private static final Tika TIKA = new Tika();
    }
}
