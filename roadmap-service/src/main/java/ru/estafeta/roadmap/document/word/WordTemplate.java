package ru.estafeta.roadmap.document.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** A Word file whose tags are filled. What is put in is never read as a tag again. */
public record WordTemplate(DocumentKind kind, byte[] docx) {

    /** Two and a half centimetres, which a phone reads from paper. */
    private static final int MARK_SIZE = 25 * Units.EMU_PER_CENTIMETER / 10;

    /** What is read aloud in its place; Word and the PDF keep it. */
    private static final String MARK_WORDS = "QR-код страницы, на которой проверяется документ";

    public static WordTemplate builtIn(DocumentKind kind) {
        return new WordTemplate(kind, BuiltInTemplate.of(kind));
    }

    /** @param contents by the name of the tag; a tag without content goes away */
    public byte[] fill(Map<String, Content> contents) {
        var configure = Configure.builder().buildGrammerRegex("[^{}]*");
        kind.tags().forEach(tag -> configure.bind(tag.name(), writer(contents.get(tag.name()))));
        try (var template = XWPFTemplate.compile(new ByteArrayInputStream(docx), configure.build());
                var out = new ByteArrayOutputStream()) {
            template.render(kind.tags().stream().collect(Collectors.toMap(Tag::name, Tag::name)))
                    .write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the PDF of such a document would lack, in Russian; empty when nothing. */
    public List<String> lostInPdf() {
        try {
            return new PartsOfWord(docx).lostInPdf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RenderPolicy writer(@Nullable Content content) {
        return (tag, name, template) -> {
            var run = ((RunTemplate) tag).getRun();
            switch (content) {
                case null -> run.setText("", 0);
                case Content.Text text -> Lines.write(run, text.words());
                case Content.Picture picture -> draw(run, picture.png());
                case Content.Block block -> {
                    var place = new Place(run);
                    block.writer().accept(place);
                    place.takeOut();
                }
            }
        };
    }

    private static void draw(XWPFRun run, byte[] png) {
        run.setText("", 0);
        try (var in = new ByteArrayInputStream(png)) {
            run.addPicture(in, PictureType.PNG, MARK_WORDS, MARK_SIZE, MARK_SIZE);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("The picture cannot be drawn", e);
        }
    }
}
