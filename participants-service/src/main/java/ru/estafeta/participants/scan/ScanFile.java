package ru.estafeta.participants.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** A scan or a photo of a signed paper. What it is, is decided by what is in it; its name only follows. */
public record ScanFile(String name, byte[] content) {

    private static final long MAX_BYTES = 10L << 20;
    private static final int MAX_NAME = 120;
    /** Where a whole PDF has its end, with what some scanners write after it. */
    private static final int TAIL = 1024;
    /** What carries code in a PDF. One that hides it in packed objects passes: it is only ever saved, never opened here. */
    private static final List<String> ACTIVE = List.of("/JavaScript", "/Launch", "/EmbeddedFile");

    private static final String ADVICE =
            "Отсканируйте бумагу в PDF или сфотографируйте её и приложите снимок: JPEG или PNG.";

    private enum Kind {
        PDF("pdf"),
        JPEG("jpg", "jpeg"),
        PNG("png");

        private final List<String> extensions;

        Kind(String... extensions) {
            this.extensions = List.of(extensions);
        }
    }

    /** @throws Refusal also if there is none */
    public static ScanFile of(@Nullable FileUpload file) {
        if (file == null) {
            throw Refusal.invalid("NO_FILE", "file", "Приложите скан: PDF, JPEG или PNG до 10 МБ.");
        }
        return of(file.uploadedFile(), file.fileName());
    }

    /** @throws Refusal if it is none of the three kinds, damaged, too large or carries code */
    private static ScanFile of(Path uploaded, @Nullable String named) {
        var name = plain(named);
        try {
            long size = Files.size(uploaded);
            if (size == 0) {
                throw Refusal.rule("EMPTY_FILE", "file", "Файл «" + name + "» пуст. " + ADVICE);
            }
            if (size > MAX_BYTES) {
                throw Refusal.tooLarge("Файл «" + name
                        + "» больше 10 МБ. Отсканируйте бумагу с меньшей чёткостью (200 точек на дюйм хватит) и"
                        + " приложите её снова.");
            }
            var content = Files.readAllBytes(uploaded);
            return new ScanFile(withExtension(name, kind(name, content)), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String name, byte[] content) {
        if (begins(content, 0, '%', 'P', 'D', 'F', '-')) {
            requireHarmless(name, content);
            return Kind.PDF;
        }
        if (begins(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Kind.JPEG;
        }
        if (begins(content, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')
                && begins(content, 12, 'I', 'H', 'D', 'R')) {
            return Kind.PNG;
        }
        var why = begins(content, 4, 'f', 't', 'y', 'p')
                ? "» – снимок в формате телефона (HEIC) или видео. "
                : "» – не PDF, не JPEG и не PNG, как бы он ни назывался. ";
        throw Refusal.of(415, "UNSUPPORTED_FILE", "Файл не принимается", "Файл «" + name + why + ADVICE);
    }

    private static void requireHarmless(String name, byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.substring(Math.max(text.length() - TAIL, 0)).contains("%%EOF")) {
            throw Refusal.rule(
                    "FILE_DAMAGED",
                    "file",
                    "Файл «" + name
                            + "» обрывается на середине и не откроется. Сохраните скан заново и приложите снова.");
        }
        if (ACTIVE.stream().anyMatch(text::contains)) {
            throw Refusal.rule(
                    "FILE_HAS_MACROS",
                    "file",
                    "В файле «" + name + "» есть сценарии или вложенные файлы. В скане бумаги их не бывает. " + ADVICE);
        }
    }

    private static boolean begins(byte[] content, int from, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (from + i >= content.length || (content[from + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Without a path that some browsers send along, and without what cannot be seen. */
    private static String plain(@Nullable String named) {
        var name = named == null ? "" : named;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return name.isEmpty() ? "Скан" : name.substring(Math.max(name.length() - MAX_NAME, 0));
    }

    private static String withExtension(String name, Kind kind) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return kind.extensions.contains(extension) ? name : name + "." + kind.extensions.getFirst();
    }
}
