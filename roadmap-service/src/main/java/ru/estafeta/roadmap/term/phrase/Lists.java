package ru.estafeta.roadmap.term.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.phrase.Phrase.Dated;
import ru.estafeta.roadmap.term.phrase.Phrase.Mode;
import ru.estafeta.roadmap.term.phrase.Stretch.Shape;

/** What the members of a list say for each other: the month of «1 и 15 сентября», the «до» of «до 20 декабря и 20 мая», a year set apart. */
final class Lists {

    private Lists() {}

    static List<Part> complete(List<Part> parts) {
        return shareYear(shareUntil(nameNumbers(parts)));
    }

    private static List<Part> nameNumbers(List<Part> parts) {
        List<Part> named = new ArrayList<>(parts);
        Stretch noun = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            if (!(named.get(i).phrase() instanceof Dated dated)) {
                noun = null;
                continue;
            }
            Stretch last = dated.last() == null ? null : name(dated.last(), noun);
            Stretch first = name(dated.first(), last == null ? noun : last);
            named.set(i, named.get(i).with(dated.with(first, last)));
            noun = named.get(i).joint() == Part.Joint.LIST ? first : null;
        }
        return named;
    }

    private static Stretch name(Stretch stretch, @Nullable Stretch noun) {
        if (stretch.shape() != Shape.NUMBER) {
            return stretch;
        }
        if (noun == null) {
            throw new Refused("Непонятно, к чему относится число " + stretch.number() + ". Напишите дату полностью");
        }
        return noun.likewise(stretch.number());
    }

    private static List<Part> shareUntil(List<Part> parts) {
        List<Part> shared = new ArrayList<>(parts);
        for (int i = 1; i < shared.size(); i++) {
            boolean list = shared.get(i).joint() == Part.Joint.LIST;
            if (list
                    && shared.get(i - 1).phrase() instanceof Dated before
                    && shared.get(i).phrase() instanceof Dated dated
                    && before.mode() == Mode.UNTIL
                    && isDay(before)
                    && dated.mode() == Mode.AT
                    && isDay(dated)) {
                shared.set(i, shared.get(i).with(dated.in(Mode.UNTIL)));
            }
        }
        return shared;
    }

    private static boolean isDay(Dated dated) {
        return dated.first().shape() == Shape.DAY && dated.last() == null;
    }

    /** «2025 год: май, декабрь», «сентябрь, январь (2025/2026 учебный год)»: the year is theirs and no term of its own. */
    private static List<Part> shareYear(List<Part> parts) {
        if (parts.size() < 2) {
            return parts;
        }
        List<Part> shared = new ArrayList<>(parts);
        if (labelIn(parts.getFirst()) instanceof YearMark year && allYearless(parts.subList(1, parts.size()))) {
            shared.removeFirst();
            return givenYear(shared, year);
        }
        Part last = parts.getLast();
        if (last.joint() == Part.Joint.BESIDE
                && labelIn(last) instanceof YearMark year
                && allYearless(parts.subList(0, parts.size() - 1))) {
            shared.removeLast();
            return givenYear(shared, year);
        }
        return parts;
    }

    private static @Nullable YearMark labelIn(Part part) {
        boolean label = part.phrase() instanceof Dated dated
                && dated.isWholeYear()
                && !dated.during()
                && !dated.first().isYearless();
        return label ? ((Dated) part.phrase()).first().year() : null;
    }

    private static boolean allYearless(List<Part> parts) {
        return parts.stream()
                .allMatch(part -> !part.isThen()
                        && part.phrase() instanceof Dated dated
                        && dated.isYearless()
                        && !dated.first().isWholeYear());
    }

    private static List<Part> givenYear(List<Part> parts, YearMark year) {
        return parts.stream()
                .map(part -> {
                    Dated dated = (Dated) part.phrase();
                    Stretch last = dated.last() == null ? null : inYear(dated.last(), year);
                    return part.with(dated.with(inYear(dated.first(), year), last));
                })
                .toList();
    }

    private static Stretch inYear(Stretch stretch, YearMark year) {
        if (stretch.shape() == Shape.HALF && year instanceof YearMark.School) {
            return Stretch.schoolHalf(stretch.number()).in(year);
        }
        return NumericDateReader.inYear(stretch, year);
    }
}
