package ru.estafeta.roadmap.term.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;

/** One saying of when, before its year is known. */
sealed interface Phrase {

    enum Mode {
        AT,
        UNTIL,
        FROM
    }

    /** Which day of its stretch a «до …» means. */
    enum Edge {
        /** «до мая»: the day before. */
        BEFORE,
        /** «до начала мая». */
        START,
        /** «до середины мая». */
        MIDDLE,
        /** «до конца мая», «по май», «не позднее мая»; always for a day. */
        END
    }

    /**
     * A stretch of the calendar, or one up to another.
     *
     * @param during whether «в течение» stood before it
     */
    record Dated(
            Mode mode, Edge edge, Stretch first, @Nullable Stretch last, boolean during) implements Phrase {

        static Dated at(Stretch stretch) {
            return new Dated(Mode.AT, Edge.END, stretch, null, false);
        }

        static Dated span(Stretch first, Stretch last) {
            return new Dated(Mode.AT, Edge.END, first, last, false);
        }

        static Dated until(Edge edge, Stretch stretch) {
            return new Dated(Mode.UNTIL, edge, stretch, null, false);
        }

        static Dated from(Stretch stretch) {
            return new Dated(Mode.FROM, Edge.START, stretch, null, false);
        }

        Dated with(Stretch newFirst, @Nullable Stretch newLast) {
            return new Dated(mode, edge, newFirst, newLast, during);
        }

        Dated in(Mode newMode) {
            return new Dated(newMode, edge, first, last, during);
        }

        boolean isYearless() {
            return first.isYearless() && (last == null || last.isYearless());
        }

        /** Months alone: they end up in one list. */
        boolean isMonths() {
            return mode == Mode.AT
                    && first.shape() == Stretch.Shape.MONTH
                    && (last == null || last.shape() == Stretch.Shape.MONTH);
        }

        boolean isWholeYear() {
            return mode == Mode.AT && last == null && first.isWholeYear();
        }
    }

    /** What repeats; 0 and null where the phrase does not say. */
    record Repeat(
            Term.Every every,
            int count,
            int interval,
            int day,
            List<Integer> months,
            @Nullable Dated within,
            List<Inferred> notes)
            implements Phrase {

        static Repeat each(Term.Every every) {
            return new Repeat(every, 0, 0, 0, List.of(), null, List.of());
        }

        Repeat times(int newCount) {
            return new Repeat(every, newCount > 1 ? newCount : 0, interval, day, months, within, notes);
        }

        Repeat everyNth(int newInterval) {
            return new Repeat(every, count, newInterval > 1 ? newInterval : 0, day, months, within, notes);
        }

        Repeat on(int newDay) {
            return new Repeat(every, count, interval, newDay, months, within, notes);
        }

        Repeat in(List<Integer> newMonths) {
            return new Repeat(every, count, interval, day, newMonths, within, notes);
        }

        Repeat within(@Nullable Dated bounds) {
            return new Repeat(every, count, interval, day, months, bounds, notes);
        }

        Repeat noting(Inferred note) {
            return new Repeat(every, count, interval, day, months, within, List.of(note));
        }
    }

    /**
     * «до 5 числа»: something only beside what repeats.
     *
     * @param monthly «… месяца, следующего за отчётным»: alone it means every month
     */
    record DayOfMonth(int day, boolean monthly) implements Phrase {}

    /** A term that needs no year. */
    record Settled(Term term, List<Inferred> notes) implements Phrase {
        Settled(Term term) {
            this(term, List.of());
        }
    }
}
