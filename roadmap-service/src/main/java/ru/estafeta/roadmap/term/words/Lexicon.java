package ru.estafeta.roadmap.term.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of {@code words.txt}. A word that is not in it is taken for a slip of one that is only when exactly one meaning
 * is nearest: one edit in words of four to six letters, two in longer ones («сентебря», «октбрь»); «июнль» stays unknown.
 */
final class Lexicon {

    /** What a form means. */
    record Entry(Sense sense, int value) {}

    /** A form ready to be compared; {@code letters} has a bit for each letter in it. */
    private record Form(String text, int letters, Entry entry) {}

    static final Entry UNKNOWN = new Entry(Sense.UNKNOWN, 0);

    private static final int SHORTEST_STEM = 5;
    private static final int SHORTEST_SLIP = 4;
    private static final int LONG_WORD = 7;

    private final Map<String, Entry> forms = new HashMap<>();
    private final Map<String, Entry> stems = new HashMap<>();
    private final Map<Integer, List<Form>> formsByLength = new HashMap<>();

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        InputStream data =
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"), "words.txt is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        Entry entry = new Entry(Sense.valueOf(head[0]), head.length > 1 ? Integer.parseInt(head[1]) : 0);
        for (String form : line.substring(colon + 1).strip().split(" +")) {
            if (form.endsWith("*")) {
                stems.put(form.substring(0, form.length() - 1), entry);
                continue;
            }
            Entry other = forms.putIfAbsent(form, entry);
            if (other != null && !other.equals(entry)) {
                throw new IllegalStateException("words.txt gives «" + form + "» two meanings");
            }
            formsByLength
                    .computeIfAbsent(form.length(), length -> new ArrayList<>())
                    .add(new Form(form, letters(form), entry));
        }
    }

    boolean knows(String word) {
        return exact(word) != null;
    }

    @Nullable
    Entry exact(String word) {
        Entry entry = forms.get(word);
        if (entry != null) {
            return entry;
        }
        for (int length = word.length(); length >= SHORTEST_STEM; length--) {
            Entry stem = stems.get(word.substring(0, length));
            if (stem != null) {
                return stem;
            }
        }
        return null;
    }

    /** The only meaning that the word can be a slip of, or {@link #UNKNOWN}. */
    Entry nearest(String word) {
        if (word.length() < SHORTEST_SLIP) {
            return UNKNOWN;
        }
        int letters = letters(word);
        int best = Integer.MAX_VALUE;
        Entry found = UNKNOWN;
        boolean unique = true;
        for (int length = Math.max(SHORTEST_SLIP, word.length() - 2); length <= word.length() + 2; length++) {
            int allowed = Math.min(length, word.length()) >= LONG_WORD ? 2 : 1;
            for (Form form : formsByLength.getOrDefault(length, List.of())) {
                if (Integer.bitCount(letters ^ form.letters()) > 2 * allowed || !canBeSlip(word, form.text())) {
                    continue;
                }
                int distance = Distance.between(word, form.text(), allowed);
                if (distance > allowed || distance > best) {
                    continue;
                }
                unique = distance < best || unique && found.equals(form.entry());
                best = distance;
                found = form.entry();
            }
        }
        return unique ? found : UNKNOWN;
    }

    /** Four letters are too few to tell a slip from another word, unless the first one is right. */
    private static boolean canBeSlip(String word, String form) {
        return form.length() > SHORTEST_SLIP || word.charAt(0) == form.charAt(0);
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }
}
