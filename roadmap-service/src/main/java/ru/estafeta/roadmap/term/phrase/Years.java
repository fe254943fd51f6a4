package ru.estafeta.roadmap.term.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.phrase.Phrase.Dated;
import ru.estafeta.roadmap.term.phrase.Phrase.Mode;
import ru.estafeta.roadmap.term.phrase.Stretch.Days;
import ru.estafeta.roadmap.term.phrase.Stretch.Shape;

/**
 * Decides the year of every date, and marks each that the phrase did not name (design §4):
 *
 * <ol>
 *   <li>a year named for one member of a list or a span holds for the others, stepping over New Year where they run on;
 *   <li>a school year: September–December in its first calendar year, January–July in its second. August, and a stretch that
 *       lies on both sides of the summer, is of the first year when the order is dated before September of it, else doubtful;
 *   <li>the year of the plan;
 *   <li>else the first such date on or after the order's.
 * </ol>
 *
 * An inferred date that had passed when the order was signed is doubtful, hence refused: the order may mean another year.
 */
final class Years {

    private static final String NO_YEAR = "Год не назван, и взять его неоткуда: допишите год";

    private final TermContext context;
    private final List<Inferred> notes;

    Years(TermContext context, List<Inferred> notes) {
        this.context = context;
        this.notes = notes;
    }

    /** A dated phrase with its days. */
    record Placed(Dated said, Days first, Days last) {

        LocalDate due() {
            return said.mode() == Mode.UNTIL && said.edge() != Phrase.Edge.END ? first.from() : last.to();
        }
    }

    /** Places the phrases of one cell; they lend each other their years. */
    List<Placed> place(List<Dated> said) {
        List<Dated> dated = new ArrayList<>(said);
        dated.replaceAll(this::withinSchoolYear);
        shareSchoolYears(dated);
        Placed[] placed = new Placed[dated.size()];
        boolean named = false;
        for (int i = 0; i < placed.length; i++) {
            if (!dated.get(i).isYearless()) {
                placed[i] = named(dated.get(i));
                named = true;
            }
        }
        if (named) {
            lendYears(dated, placed);
        } else {
            inferAll(dated, placed);
        }
        return List.of(placed);
    }

    /** In the order of a school year a half-year is one of the school year. */
    private Dated withinSchoolYear(Dated dated) {
        boolean half = dated.first().shape() == Shape.HALF && dated.isYearless() && context.schoolYear() != null;
        if (!half) {
            return dated;
        }
        String why = "полугодие прочитано как полугодие учебного года";
        Stretch last =
                dated.last() == null ? null : Stretch.schoolHalf(dated.last().number());
        return dated.with(Stretch.schoolHalf(dated.first().number()).because(why), last);
    }

    /** «сентябрь, январь 2025/2026 учебного года»: the school year is everyone's who has no year of his own. */
    private static void shareSchoolYears(List<Dated> dated) {
        YearMark school = null;
        for (int i = dated.size() - 1; i >= 0; i--) {
            Dated phrase = dated.get(i);
            Stretch last = phrase.last() == null ? null : adopt(phrase.last(), school);
            school = schoolYearOf(last, school);
            Stretch first = adopt(phrase.first(), school);
            school = schoolYearOf(first, school);
            dated.set(i, phrase.with(first, last));
        }
    }

    private static @Nullable YearMark schoolYearOf(@Nullable Stretch stretch, @Nullable YearMark other) {
        if (stretch == null || stretch.isYearless()) {
            return other;
        }
        return stretch.year() instanceof YearMark.School && !stretch.isWholeYear() ? stretch.year() : null;
    }

    private static Stretch adopt(Stretch stretch, @Nullable YearMark school) {
        return school != null && stretch.isYearless() && !stretch.isWholeYear() ? stretch.in(school) : stretch;
    }

    private Placed named(Dated dated) {
        Stretch first = dated.first();
        Stretch last = dated.last();
        if (last == null) {
            Days days = days(first);
            return new Placed(dated, days, days);
        }
        if (!first.isYearless() && !last.isYearless()) {
            if (first.year() instanceof YearMark.School && first.year().equals(last.year())) {
                return inSchoolYear(dated, ((YearMark.School) first.year()).year());
            }
            return spanning(dated, days(first), days(last));
        }
        if (first.isYearless()) {
            Days end = days(last);
            Days same = first.beginningIn(end.from().getYear());
            boolean fits = same != null && !same.from().isAfter(end.to());
            return spanning(dated, fits ? Objects.requireNonNull(same) : yearBefore(first, end), end);
        }
        Days start = days(first);
        Days same = last.beginningIn(start.from().getYear());
        boolean fits = same != null && !same.to().isBefore(start.from());
        Days end =
                fits ? Objects.requireNonNull(same) : require(last, start.from().getYear() + 1);
        refuseReversedMonth(dated);
        note("year", "Год окончания взят по началу: " + end.to().getYear());
        return spanning(dated, start, end);
    }

    private static Placed spanning(Dated dated, Days first, Days last) {
        if (last.to().isBefore(first.from())) {
            throw new Refused("Конец раньше начала: " + Dates.of(first.from()) + " – " + Dates.of(last.to())
                    + ". Проверьте даты");
        }
        return new Placed(dated, first, last);
    }

    /** «декабрь – январь 2026»: December is of the year before, unless the context says otherwise. */
    private Days yearBefore(Stretch stretch, Days next) {
        int year = next.from().getYear() - 1;
        Days days = require(stretch, year);
        SchoolYear school = context.schoolYear();
        boolean outside = school != null
                && (days.from().isBefore(school.firstDay().minusMonths(3))
                        || next.from().isAfter(school.lastDay().plusMonths(3)));
        boolean planned = context.planYear() != null && school == null && context.planYear() == year + 1;
        boolean past = context.orderDate() != null && next.to().isBefore(context.orderDate());
        if (outside || planned || past) {
            throw new Refused("Непонятно, к какому году относится начало срока: допишите год");
        }
        note("year", "Год начала взят по окончанию: " + year);
        return days;
    }

    private void lendYears(List<Dated> dated, @Nullable Placed[] placed) {
        for (int i = placed.length - 2; i >= 0; i--) {
            Placed next = placed[i + 1];
            if (placed[i] == null && next != null) {
                Dated lender = dated.get(i);
                Days same = lender.first().beginningIn(next.first().from().getYear());
                boolean fits = same != null && !same.from().isAfter(next.first().from());
                Days first = fits ? Objects.requireNonNull(same) : yearBefore(lender.first(), next.first());
                placed[i] = following(lender, first);
            }
        }
        for (int i = 1; i < placed.length; i++) {
            Placed before = placed[i - 1];
            if (placed[i] == null && before != null) {
                Dated borrower = dated.get(i);
                int year = before.first().from().getYear();
                Days same = borrower.first().beginningIn(year);
                boolean fits =
                        same != null && !same.from().isBefore(before.first().from());
                Days first = fits ? Objects.requireNonNull(same) : require(borrower.first(), year + 1);
                note("year", "Год взят по предыдущей дате: " + first.from().getYear());
                placed[i] = following(borrower, first);
            }
        }
    }

    private static Placed following(Dated dated, Days first) {
        Stretch last = dated.last();
        if (last == null) {
            return new Placed(dated, first, first);
        }
        refuseReversedMonth(dated);
        Days same = last.beginningIn(first.from().getYear());
        boolean fits = same != null && !same.to().isBefore(first.from());
        return new Placed(
                dated,
                first,
                fits ? Objects.requireNonNull(same) : require(last, first.from().getYear() + 1));
    }

    private void inferAll(List<Dated> dated, @Nullable Placed[] placed) {
        for (int i = 0; i < placed.length; i++) {
            placed[i] = infer(dated.get(i), dated, i);
        }
    }

    private Placed infer(Dated dated, List<Dated> list, int at) {
        refuseReversedMonth(dated);
        SchoolYear school = context.schoolYear();
        Integer planYear = context.planYear();
        LocalDate order = context.orderDate();
        Placed placed;
        if (dated.first().isWholeYear()) {
            Days year = days(dated.first());
            return new Placed(dated, year, year);
        }
        if (school != null) {
            placed = inSchoolYear(dated, school, list, at);
            note("year", "Год взят из учебного года " + school);
        } else if (planYear != null) {
            placed = following(dated, require(dated.first(), planYear));
            if (placed.last().from().getYear() != planYear) {
                throw new Refused("В плане на " + planYear + " год конец срока раньше начала: допишите годы");
            }
            note("year", "Год взят из плана на " + planYear + " год");
        } else if (order != null) {
            placed = onOrAfter(dated, order);
            note("year", "Год взят по дате приказа " + Dates.of(order));
        } else {
            throw new Refused(NO_YEAR);
        }
        if (order != null && dated.mode() != Mode.FROM && placed.due().isBefore(order)) {
            throw new Refused("Сомнительный год: " + Dates.of(placed.due()) + " раньше даты приказа " + Dates.of(order)
                    + ". Допишите год");
        }
        return placed;
    }

    private static Placed onOrAfter(Dated dated, LocalDate order) {
        for (int year = order.getYear() - 1; year < order.getYear() + 9; year++) {
            Days first = dated.first().beginningIn(year);
            if (first != null) {
                Placed placed = following(dated, first);
                if (!placed.due().isBefore(order)) {
                    return placed;
                }
            }
        }
        throw new Refused("Такой даты нет. Проверьте её");
    }

    private Placed inSchoolYear(Dated dated, SchoolYear school) {
        return inSchoolYear(dated, school, List.of(dated), 0);
    }

    private Placed inSchoolYear(Dated dated, SchoolYear school, List<Dated> list, int at) {
        Placed early = beginning(dated, school.firstYear());
        Placed late = beginning(dated, school.secondYear());
        if (early == null && late == null) {
            throw new Refused("Такой даты нет в учебном году " + school + ". Проверьте дату");
        }
        long earlyDays = early == null ? 0 : daysWithin(early, school);
        long lateDays = late == null ? 0 : daysWithin(late, school);
        if (early != null && earlyDays > 0 && earlyDays >= 3 * lateDays) {
            return early;
        }
        if (late != null && lateDays > 0 && lateDays >= 3 * earlyDays) {
            return late;
        }
        if (late != null && isBesideMonth(list, at - 1, 7)) {
            return late;
        }
        LocalDate order = context.orderDate();
        boolean beforeSchool = order != null && order.isBefore(school.firstDay()) && early != null;
        if (early != null && (beforeSchool || isBesideMonth(list, at + 1, 9))) {
            return early;
        }
        throw new Refused("Непонятно, до или после учебного года " + school + " этот срок: допишите год");
    }

    /** In «август, сентябрь» August is the one before September. */
    private static boolean isBesideMonth(List<Dated> list, int at, int month) {
        return at >= 0
                && at < list.size()
                && list.get(at).isMonths()
                && list.get(at).first().startMonth() == month;
    }

    private static @Nullable Placed beginning(Dated dated, int year) {
        Days first = dated.first().beginningIn(year);
        return first == null ? null : following(dated, first);
    }

    /** How many of its days lie in the school year, which here goes on until July. */
    private static long daysWithin(Placed placed, SchoolYear school) {
        LocalDate from = placed.first().from().isBefore(school.firstDay())
                ? school.firstDay()
                : placed.first().from();
        LocalDate end = LocalDate.of(school.secondYear(), 7, 31);
        LocalDate to = placed.last().to().isAfter(end) ? end : placed.last().to();
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** The days of a stretch whose year is named, or of a whole year that the context names. */
    private Days days(Stretch stretch) {
        return switch (stretch.year()) {
            case YearMark.Calendar(int year) -> require(stretch, year);
            case YearMark.School(SchoolYear school) -> {
                if (stretch.shape() == Shape.SCHOOL_YEAR) {
                    yield require(stretch, school.firstYear());
                }
                note("year", "Год взят из учебного года " + school);
                yield inSchoolYear(Dated.at(stretch), school).first();
            }
            case YearMark.Current _ -> require(stretch, yearOfOrder());
            case YearMark.Next _ -> require(stretch, yearOfOrder() + 1);
            case YearMark.Missing _ -> wholeYear(stretch);
        };
    }

    /** «конец года», «начало учебного года»: a year that only the context can name. */
    private Days wholeYear(Stretch stretch) {
        if (stretch.shape() == Shape.SCHOOL_YEAR) {
            SchoolYear school = schoolYear();
            if (school == null) {
                throw new Refused(NO_YEAR);
            }
            note("schoolYear", "Учебный год " + school + " взят из приказа");
            return require(stretch, school.firstYear());
        }
        if (stretch.shape() != Shape.YEAR && context.schoolYear() != null) {
            throw new Refused("Непонятно, учебный это год или календарный: допишите год");
        }
        return require(stretch, yearOfOrder());
    }

    @Nullable
    SchoolYear schoolYear() {
        if (context.schoolYear() != null) {
            return context.schoolYear();
        }
        return context.orderDate() == null ? null : SchoolYear.around(context.orderDate());
    }

    int yearOfOrder() {
        Integer planYear = context.planYear();
        LocalDate order = context.orderDate();
        if (planYear == null && order == null) {
            throw new Refused(NO_YEAR);
        }
        int year = planYear != null ? planYear : Objects.requireNonNull(order).getYear();
        note("year", "Год " + year + " взят из приказа");
        return year;
    }

    private static Days require(Stretch stretch, int year) {
        Days days = stretch.beginningIn(year);
        if (days == null) {
            throw new Refused("Такой даты нет: в феврале " + year + " года 28 дней. Проверьте дату");
        }
        return days;
    }

    /** «с 10 по 1 сентября» is a slip and no eleven months. */
    private static void refuseReversedMonth(Dated dated) {
        Stretch last = dated.last();
        if (last != null
                && last.startMonth() == dated.first().startMonth()
                && last.shape() == dated.first().shape()
                && last.startDay() != 0
                && last.startDay() < dated.first().startDay()) {
            throw new Refused("Конец раньше начала: " + dated.first().startDay() + " – " + last.startDay()
                    + " одного месяца. Проверьте даты");
        }
    }

    private void note(String field, String message) {
        notes.add(new Inferred(field, message));
    }
}
