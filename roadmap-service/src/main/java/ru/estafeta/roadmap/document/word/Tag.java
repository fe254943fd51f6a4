package ru.estafeta.roadmap.document.word;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place in a template that the product fills.
 *
 * @param name between double braces: {@code {{название}}}
 * @param meaning what comes there, in Russian
 * @param required a template without it would lose what the document is for
 */
@Schema(
        name = "TemplateTag",
        requiredProperties = {"name", "meaning", "shape", "required"})
public record Tag(String name, String meaning, Shape shape, boolean required) {

    static final Pattern WRITTEN = Pattern.compile("\\{\\{([^{}]*)}}");

    /** Words within a line, a picture within a line, or paragraphs and tables in place of the tag's own paragraph. */
    @Schema(name = "TemplateTagShape")
    public enum Shape {
        TEXT,
        PICTURE,
        BLOCK
    }

    String written() {
        return "{{" + name + "}}";
    }
}
