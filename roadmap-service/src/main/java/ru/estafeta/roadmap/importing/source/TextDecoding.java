package ru.estafeta.roadmap.importing.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Finds the encoding of a Russian text: by its byte order mark, as strict UTF-8, else the code page that reads best. */
final class TextDecoding {

    private static final List<Charset> CODE_PAGES =
            List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));
    private static final double WIDE_SHARE = 0.3;

    private TextDecoding() {}

    static String decode(byte[] bytes) {
        var text = charsetOf(bytes, bytes.length).decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether these first bytes of a file can be text: no control characters but those of layout. */
    static boolean looksLikeText(byte[] prefix) {
        int end = wholeCharacters(prefix);
        var text =
                charsetOf(prefix, end).decode(ByteBuffer.wrap(prefix, 0, end)).toString();
        return text.chars().noneMatch(c -> c == 0xFFFD || (c < ' ' && !Character.isWhitespace(c)));
    }

    private static Charset charsetOf(byte[] bytes, int length) {
        if (length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (wideShare(bytes, length, 1) > WIDE_SHARE) {
            return StandardCharsets.UTF_16LE;
        }
        if (wideShare(bytes, length, 0) > WIDE_SHARE) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes, length) ? StandardCharsets.UTF_8 : likeliestCodePage(bytes, length);
    }

    /** Share of bytes 0 and 4 (Latin and Cyrillic pages of Unicode) at even or odd places. */
    private static double wideShare(byte[] bytes, int length, int offset) {
        int wide = 0;
        for (int i = offset; i < length; i += 2) {
            if (bytes[i] == 0 || bytes[i] == 4) {
                wide++;
            }
        }
        return length < 2 ? 0 : 2.0 * wide / length;
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Charset likeliestCodePage(byte[] bytes, int length) {
        return CODE_PAGES.stream()
                .max(Comparator.comparingLong(charset -> lowerCaseCyrillic(
                        charset.decode(ByteBuffer.wrap(bytes, 0, length)).toString())))
                .orElseThrow();
    }

    /** In the wrong code page small letters become capitals or symbols. */
    private static long lowerCaseCyrillic(String text) {
        return text.chars().filter(c -> c >= 'а' && c <= 'я').count();
    }

    /** A prefix may end within a character of UTF-8 or UTF-16: leave the cut one out. */
    private static int wholeCharacters(byte[] prefix) {
        for (int end = prefix.length; end > 0 && end > prefix.length - 4; end--) {
            if (isUtf8(prefix, end)) {
                return end;
            }
        }
        return prefix.length - (prefix.length & 1);
    }
}
