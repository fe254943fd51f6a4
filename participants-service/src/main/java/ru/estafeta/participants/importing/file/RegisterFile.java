package ru.estafeta.participants.importing.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import ru.estafeta.platform.problem.Refusal;

/** A file with a register of people: a workbook of Excel, or text with separators. Decided by what is in it. */
public record RegisterFile(Path path, Kind kind) {

    public static final long MAX_BYTES = 60L << 20;

    private static final long MAX_UNPACKED = 1L << 30;
    private static final int PREFIX = 4096;

    public enum Kind {
        XLSX,
        CSV
    }

    /** @throws Refusal if nobody's register can be read from such a file */
    public static RegisterFile inspect(Path path, String name) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw Refusal.rule("EMPTY_FILE", "file", "Файл «" + name + "» пуст. Сохраните таблицу и загрузите снова.");
        }
        if (size > MAX_BYTES) {
            throw Refusal.of(
                    413,
                    "FILE_TOO_LARGE",
                    "Слишком большой файл",
                    "Файл «" + name + "» больше 60 МБ. Разделите его на части и загрузите по одной.");
        }
        byte[] start;
        try (var in = Files.newInputStream(path)) {
            start = in.readNBytes(PREFIX);
        }
        if (startsWith(start, 'P', 'K')) {
            return new RegisterFile(requireWorkbook(path, name), Kind.XLSX);
        }
        if (startsWith(start, 0xD0, 0xCF)) {
            throw unsupported(
                    "Файл «" + name + "» сохранён в старом формате или защищён паролем. Откройте его в Excel, снимите"
                            + " пароль и сохраните как «Книга Excel (.xlsx)».");
        }
        for (byte one : start) {
            if (one == 0 || startsWith(start, '%', 'P', 'D', 'F')) {
                throw unsupported(
                        "Файл «" + name + "» – не таблица. Загрузите книгу Excel (.xlsx) или CSV; шаблон – выше.");
            }
        }
        return new RegisterFile(path, Kind.CSV);
    }

    /** Calls {@code reader} for each row that is not blank until it answers false. */
    public void read(Predicate<Line> reader) throws IOException {
        switch (kind) {
            case XLSX -> Workbooks.read(path, reader);
            case CSV -> SeparatedText.read(path, reader);
        }
    }

    private static Path requireWorkbook(Path path, String name) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
                throw Refusal.rule(
                        "FILE_HAS_MACROS",
                        "file",
                        "В файле «" + name + "» есть макросы. Сохраните его как «Книга Excel (.xlsx)», без макросов.");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw unsupported("Файл «" + name + "» – не книга Excel. Сохраните таблицу как .xlsx или .csv.");
            }
            long unpacked = zip.stream()
                    .mapToLong(entry -> Math.max(entry.getSize(), 0))
                    .sum();
            if (unpacked > MAX_UNPACKED) {
                throw Refusal.of(
                        413,
                        "FILE_TOO_LARGE",
                        "Слишком большой файл",
                        "Файл «" + name + "» после распаковки больше 1 ГБ. Разделите его на части.");
            }
            return path;
        } catch (ZipException damaged) {
            throw damaged(name, damaged);
        }
    }

    private static Refusal damaged(String name, ZipException cause) {
        var refusal = Refusal.rule(
                "FILE_DAMAGED",
                "file",
                "Файл «" + name + "» повреждён и не открывается. Откройте исходную таблицу и сохраните её заново.");
        refusal.addSuppressed(cause);
        return refusal;
    }

    private static Refusal unsupported(String detail) {
        return Refusal.of(415, "UNSUPPORTED_FILE", "Такой файл не читается", detail);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
