package ru.estafeta.roadmap.term.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Term.Every;
import ru.estafeta.roadmap.term.phrase.Phrase.Dated;
import ru.estafeta.roadmap.term.phrase.Phrase.DayOfMonth;
import ru.estafeta.roadmap.term.phrase.Phrase.Mode;
import ru.estafeta.roadmap.term.phrase.Phrase.Repeat;
import ru.estafeta.roadmap.term.phrase.Stretch.Shape;

/**
 * Puts into a repetition what its neighbours say about it: «ежегодно, в мае», «ежемесячно до 5 числа», «с сентября по май
 * еженедельно». «Далее» keeps them apart: «до 1 октября, далее ежеквартально» are two terms.
 */
final class Repetition {

    private Repetition() {}

    static List<Part> gather(List<Part> parts) {
        List<Part> gathered = new ArrayList<>(parts);
        for (int i = 0; i < gathered.size(); i++) {
            while (gathered.get(i).phrase() instanceof Repeat repeat) {
                Repeat richer = before(gathered, i, repeat);
                if (richer != null) {
                    gathered.set(i, gathered.get(i - 1).with(richer));
                    gathered.remove(i - 1);
                    i--;
                    continue;
                }
                richer = behind(gathered, i, repeat);
                if (richer == null) {
                    break;
                }
                gathered.set(i, gathered.get(i).with(richer));
                gathered.remove(i + 1);
            }
        }
        gathered.replaceAll(part -> part.phrase() instanceof DayOfMonth day ? part.with(monthly(day)) : part);
        return gathered;
    }

    private static Repeat monthly(DayOfMonth day) {
        if (!day.monthly()) {
            throw new Refused("Назван день, но не месяц: допишите месяц или «ежемесячно»");
        }
        return Repeat.each(Every.MONTH).on(day.day());
    }

    private static @Nullable Repeat before(List<Part> parts, int at, Repeat repeat) {
        return at == 0 || parts.get(at).isThen()
                ? null
                : with(repeat, parts.get(at - 1).phrase(), true);
    }

    private static @Nullable Repeat behind(List<Part> parts, int at, Repeat repeat) {
        boolean last = at + 1 == parts.size();
        return last || parts.get(at + 1).isThen()
                ? null
                : with(repeat, parts.get(at + 1).phrase(), false);
    }

    private static @Nullable Repeat with(Repeat repeat, Phrase neighbour, boolean before) {
        return switch (neighbour) {
            case DayOfMonth(int day, boolean _) -> repeat.every() == Every.WEEK ? null : repeat.on(day);
            case Repeat other -> other.every() == repeat.every() ? both(repeat, other) : null;
            case Phrase.Settled _ -> null;
            case Dated dated -> dated(repeat, dated, before);
        };
    }

    private static Repeat both(Repeat left, Repeat right) {
        Set<Integer> months = new LinkedHashSet<>(left.months());
        months.addAll(right.months());
        return new Repeat(
                left.every(),
                Math.max(left.count(), right.count()),
                Math.max(left.interval(), right.interval()),
                Math.max(left.day(), right.day()),
                List.copyOf(months),
                left.within() == null ? right.within() : left.within(),
                left.notes().isEmpty() ? right.notes() : left.notes());
    }

    private static @Nullable Repeat dated(Repeat repeat, Dated dated, boolean before) {
        if (dated.isWholeYear()) {
            boolean always = dated.first().shape() == Shape.ALWAYS;
            return always ? repeat : repeat.within() == null ? repeat.within(dated) : null;
        }
        boolean oncePerYear = repeat.every() == Every.YEAR || repeat.every() == Every.HALF_YEAR;
        if (dated.isYearless() && dated.mode() != Mode.FROM && !dated.first().isWholeYear()) {
            boolean list = dated.mode() == Mode.AT
                    && dated.last() == null
                    && dated.first().shape() != Shape.DAY;
            if (oncePerYear || list) {
                return inMonths(repeat, dated, before);
            }
        }
        boolean bounds = dated.mode() != Mode.UNTIL || !before;
        boolean span =
                dated.mode() != Mode.AT || dated.last() != null || dated.first().shape() != Shape.DAY;
        return bounds && span && repeat.within() == null && !(oncePerYear && dated.mode() == Mode.AT)
                ? repeat.within(dated)
                : null;
    }

    private static Repeat inMonths(Repeat repeat, Dated dated, boolean before) {
        Stretch last = dated.last() == null ? dated.first() : dated.last();
        Set<Integer> months = new LinkedHashSet<>(before ? List.of() : repeat.months());
        int month = dated.first().startMonth();
        months.add(month);
        while (month != last.endMonth()) {
            month = month % 12 + 1;
            months.add(month);
        }
        months.addAll(repeat.months());
        boolean day = last.shape() == Shape.DAY && last.number() > 0;
        boolean sameDay = repeat.months().isEmpty() || repeat.day() == last.number();
        return repeat.in(List.copyOf(months))
                .on(day && sameDay ? last.number() : repeat.months().isEmpty() ? repeat.day() : 0);
    }

    /** «каждое 1 сентября», «каждый май». */
    static Repeat yearly(Stretch point) {
        return inMonths(Repeat.each(Every.YEAR), Dated.at(point), false);
    }

    /** The months of a repetition whose years nobody can know. */
    static Repeat inMonthsOf(Repeat repeat, Dated dated) {
        return inMonths(repeat.within(null), dated, false);
    }
}
