package ru.estafeta.roadmap.importing.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import ru.estafeta.roadmap.importing.Orders;

/** Files as people and attackers send them. */
final class WordFiles {

    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private WordFiles() {}

    /** The package with this part in place of its own. */
    static byte[] with(byte[] word, String part, byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] cut(byte[] word) {
        return Arrays.copyOf(word, word.length / 2);
    }

    static byte[] openDocument() {
        return zip(Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII),
                "content.xml", "<office/>".getBytes(StandardCharsets.US_ASCII)));
    }

    static byte[] oldWord() {
        try (var compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            return bytes(compound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] oldWordWithMacros() {
        try (var compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            compound.getRoot().createDirectory("Macros");
            return bytes(compound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] oldSeed() {
        try {
            return Files.readAllBytes(Orders.seed("doc/seed-0-gus-khrustalny.doc"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(byte[] word) {
        try (var compound = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("пароль");
            try (var out = encryptor.getDataStream(compound)) {
                out.write(word);
            }
            return bytes(compound);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(POIFSFileSystem compound) throws IOException {
        var out = new ByteArrayOutputStream();
        compound.writeFilesystem(out);
        return out.toByteArray();
    }

    static byte[] externalEntity() {
        return ("<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>" + BODY
                        + "<w:p><w:r><w:t>&secret;</w:t></w:r></w:p></w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** 80 MB of spaces that pack to 80 KB. */
    static byte[] bomb() {
        var start = (BODY + "<w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8);
        var bomb = Arrays.copyOf(start, 80 << 20);
        Arrays.fill(bomb, start.length, bomb.length, (byte) ' ');
        return bomb;
    }

    static byte[] rows(int count) {
        var cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        var body = new StringBuilder(BODY).append("<w:tbl>");
        body.append("<w:tr>")
                .append(cell.formatted("Мероприятие"))
                .append(cell.formatted("Срок"))
                .append("</w:tr>");
        for (int i = 0; i < count; i++) {
            body.append("<w:tr>")
                    .append(cell.formatted("Дело " + i))
                    .append(cell.formatted("май 2026"))
                    .append("</w:tr>");
        }
        body.append("</w:tbl></w:body></w:document>");
        var word = ru.estafeta.roadmap.importing.Orders.word(
                java.util.List.of("ПРИКАЗ"), java.util.List.of(java.util.List.of("а", "б")));
        return with(word, "word/document.xml", body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
