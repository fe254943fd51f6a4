package ru.estafeta.roadmap.importing.source;

import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_DAMAGED;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_HAS_MACROS;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word document. The package is POI's (with its guard against zip bombs); the text is taken from the XML as a
 * stream, not through POI's object tree: so content controls, tracked changes and text boxes are read as Word shows
 * them, and a large document does not become ten times its size in memory. Nothing outside the file is ever fetched.
 */
public final class WordSource {

    private static final long MAX_PART = 32L << 20;
    private static final double MIN_INFLATE_RATIO = 0.002;
    private static final String STRICT_DOCUMENT =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private static final String TOO_LARGE =
            "Документ слишком велик: после распаковки он занимает больше 32 МБ. Оставьте в нём "
                    + "только приказ с приложениями и загрузите ещё раз.";
    private static final String DAMAGED =
            "Документ повреждён: его содержание не читается. Откройте его в Word, сохраните "
                    + "заново как .docx и загрузите ещё раз.";

    static {
        ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(MAX_PART);
    }

    private WordSource() {}

    /** @throws UnreadableOrder if the package is damaged, hostile or no Word document */
    public static OrderDocument read(Path path) {
        try (var opc = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            var main = mainPart(opc);
            if (main == null) {
                throw damaged(null);
            }
            if (main.getContentType().contains("macroEnabled")) {
                throw new UnreadableOrder(
                        FILE_HAS_MACROS,
                        "В документе есть макросы, такие файлы не принимаются. Сохраните его как «Документ Word (.docx)».");
            }
            var numbering = new WordNumbering();
            readPart(relatedPart(main, "numbering"), numbering::readDefinitions);
            readPart(relatedPart(main, "styles"), numbering::readStyles);
            var body = new WordBody(numbering);
            readPart(main, body::read);
            return new OrderDocument(body.blocks(), true);
        } catch (InvalidFormatException | OpenXML4JRuntimeException | XMLStreamException e) {
            throw explained(e);
        } catch (IOException e) {
            throw explained(e);
        } catch (StackOverflowError nestedWithoutEnd) {
            throw damaged(nestedWithoutEnd);
        }
    }

    private static @Nullable PackagePart mainPart(OPCPackage opc) {
        for (var type : new String[] {PackageRelationshipTypes.CORE_DOCUMENT, STRICT_DOCUMENT}) {
            for (var relationship : opc.getRelationshipsByType(type)) {
                return opc.getPart(relationship);
            }
        }
        return null;
    }

    private static @Nullable PackagePart relatedPart(PackagePart main, String kind) throws InvalidFormatException {
        for (var relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/relationships/" + kind)) {
                return main.getRelatedPart(relationship);
            }
        }
        return null;
    }

    private interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void readPart(@Nullable PackagePart part, PartReader reader) throws IOException, XMLStreamException {
        if (part == null) {
            return;
        }
        try (InputStream in = part.getInputStream()) {
            var xml = Xml.FACTORY.createXMLStreamReader(in);
            try {
                reader.read(xml);
            } finally {
                xml.close();
            }
        }
    }

    /** POI reports a bomb as an IOException with advice for programmers; it may come wrapped by the XML parser. */
    private static UnreadableOrder explained(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("ZipSecureFile")) {
                return new UnreadableOrder(FILE_TOO_LARGE, TOO_LARGE, failure);
            }
        }
        return damaged(failure);
    }

    private static UnreadableOrder damaged(@Nullable Throwable cause) {
        return cause == null
                ? new UnreadableOrder(FILE_DAMAGED, DAMAGED)
                : new UnreadableOrder(FILE_DAMAGED, DAMAGED, cause);
    }

    /** No document types and no entities: Word writes none, so a file that has them is hostile. */
    private static final class Xml {
        private static final XMLInputFactory FACTORY = factory();

        private static XMLInputFactory factory() {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return factory;
        }
    }
}
