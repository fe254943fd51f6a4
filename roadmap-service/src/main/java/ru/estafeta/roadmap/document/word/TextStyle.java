package ru.estafeta.roadmap.document.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDefaultRunStyle;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** How a paragraph looks: by what it says itself, then by its style and those that the style is based on. */
final class TextStyle {

    private static final double DEFAULT_SIZE = 10;
    private static final int LONGEST_CHAIN = 16;

    private final XWPFParagraph paragraph;
    private final @Nullable XWPFStyles styles;
    private final List<CTStyle> chain;

    TextStyle(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
        this.styles =
                paragraph.getDocument() == null ? null : paragraph.getDocument().getStyles();
        this.chain = chain(styles, paragraph.getStyleID());
    }

    private static List<CTStyle> chain(@Nullable XWPFStyles styles, @Nullable String first) {
        var chain = new ArrayList<CTStyle>();
        if (styles == null) {
            return chain;
        }
        XWPFStyle style = first == null ? null : styles.getStyle(first);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style.getCTStyle());
            style = style.getBasisStyleID() == null ? null : styles.getStyle(style.getBasisStyleID());
        }
        return chain;
    }

    ParagraphAlignment alignment() {
        if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetJc()) {
            return paragraph.getAlignment();
        }
        return ofStyle(style -> style.isSetPPr() && style.getPPr().isSetJc()
                        ? ParagraphAlignment.valueOf(
                                style.getPPr().getJc().getVal().intValue())
                        : null)
                .orElse(ParagraphAlignment.LEFT);
    }

    /** In points. */
    double before() {
        return spacing(
                paragraph.getSpacingBefore(),
                style -> style.getPPr().getSpacing().getBefore());
    }

    /** In points. */
    double after() {
        return spacing(
                paragraph.getSpacingAfter(),
                style -> style.getPPr().getSpacing().getAfter());
    }

    private double spacing(int own, Function<CTStyle, @Nullable Object> measure) {
        double twips = own >= 0
                ? own
                : ofStyle(style -> style.isSetPPr() && style.getPPr().isSetSpacing() ? measure.apply(style) : null)
                        .map(found -> ((Number) found).doubleValue())
                        .orElse(0.0);
        return twips / WordPage.TWIPS_IN_POINT;
    }

    /** In points. */
    double size(XWPFRun run) {
        Double own = run.getFontSizeAsDouble();
        if (own != null) {
            return own;
        }
        return ofStyle(style -> style.isSetRPr() && style.getRPr().sizeOfSzArray() > 0
                        ? ((BigInteger) style.getRPr().getSzArray(0).getVal()).doubleValue() / 2
                        : null)
                .orElseGet(() -> Optional.ofNullable(styles)
                        .map(XWPFStyles::getDefaultRunStyle)
                        .map(XWPFDefaultRunStyle::getFontSizeAsDouble)
                        .orElse(DEFAULT_SIZE));
    }

    boolean bold(XWPFRun run) {
        var own = run.getCTR().getRPr();
        return own != null && own.sizeOfBArray() > 0 ? run.isBold() : on(CTRPr::getBList);
    }

    boolean italic(XWPFRun run) {
        var own = run.getCTR().getRPr();
        return own != null && own.sizeOfIArray() > 0 ? run.isItalic() : on(CTRPr::getIList);
    }

    private boolean on(Function<CTRPr, List<CTOnOff>> property) {
        return ofStyle(style ->
                        style.isSetRPr() && !property.apply(style.getRPr()).isEmpty()
                                ? isOn(property.apply(style.getRPr()).getFirst())
                                : null)
                .orElse(false);
    }

    private static boolean isOn(CTOnOff property) {
        return !property.isSetVal() || !List.of("0", "false", "off").contains(String.valueOf(property.getVal()));
    }

    private <T> Optional<T> ofStyle(Function<CTStyle, @Nullable T> property) {
        return chain.stream()
                .flatMap(style -> Optional.<T>ofNullable(property.apply(style)).stream())
                .findFirst();
    }
}
