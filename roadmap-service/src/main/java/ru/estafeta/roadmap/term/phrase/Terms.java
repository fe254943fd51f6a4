package ru.estafeta.roadmap.term.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.phrase.Phrase.Dated;
import ru.estafeta.roadmap.term.phrase.Phrase.Mode;
import ru.estafeta.roadmap.term.phrase.Phrase.Repeat;
import ru.estafeta.roadmap.term.phrase.Phrase.Settled;
import ru.estafeta.roadmap.term.phrase.Stretch.Shape;
import ru.estafeta.roadmap.term.phrase.Years.Placed;
import ru.estafeta.roadmap.term.words.Tokenizer;

/** Makes terms of tokens: reads the phrases, gives them their years, and joins what belongs together. */
public final class Terms {

    private static final int LONGEST_RUN_OF_MONTHS = 120;

    private final TermContext context;
    private final List<Inferred> notes = new ArrayList<>();
    private final Years years;

    public Terms(TermContext context) {
        this.context = context;
        this.years = new Years(context, notes);
    }

    /** Everything that was inferred while reading. */
    public List<Inferred> inferred() {
        return List.copyOf(new LinkedHashSet<>(notes));
    }

    /**
     * @throws Refused when the phrase cannot be read, or must not be guessed
     */
    public Term read(Tokenizer.Words words) {
        Cursor cursor = new Cursor(words.clean(), words.tokens());
        List<Part> parts = Repetition.gather(Lists.complete(new PhraseReader(notes).read(cursor)));
        List<Placed> placed = years.place(parts.stream()
                .map(Part::phrase)
                .filter(phrase -> phrase instanceof Dated dated && !dated.isWholeYear())
                .map(Dated.class::cast)
                .toList());
        List<Term> terms = new ArrayList<>();
        int next = 0;
        for (Part part : parts) {
            Term term = switch (part.phrase()) {
                case Dated dated when dated.isWholeYear() -> yearRound(dated.first());
                case Dated _ -> term(placed.get(next++));
                case Repeat repeat -> recurring(repeat);
                case Settled(Term settled, List<Inferred> inferred) -> {
                    notes.addAll(inferred);
                    yield settled;
                }
                case Phrase.DayOfMonth _ -> throw new IllegalStateException("Repetition leaves no lone day");
            };
            add(terms, term, part.isThen());
        }
        return terms.size() == 1 ? terms.getFirst() : new Term.Compound(terms);
    }

    private static void add(List<Term> terms, Term term, boolean apart) {
        Term last = terms.isEmpty() ? null : terms.getLast();
        if (last instanceof Term.Months(var months) && term instanceof Term.Months(var more) && !apart) {
            Set<YearMonth> all = new LinkedHashSet<>(months);
            all.addAll(more);
            terms.set(terms.size() - 1, new Term.Months(List.copyOf(all)));
        } else if (!terms.contains(term)) {
            terms.add(term);
        }
    }

    private Term term(Placed placed) {
        Dated said = placed.said();
        note(said.mode() == Mode.FROM ? "from" : "date", said.first().note());
        note("to", said.last() == null ? null : said.last().note());
        return switch (said.mode()) {
            case FROM -> new Term.From(placed.first().from());
            case UNTIL -> new Term.Deadline(deadline(placed));
            case AT -> {
                if (said.isMonths()) {
                    yield new Term.Months(months(placed));
                }
                boolean day = said.first().shape() == Shape.DAY && said.last() == null;
                yield day
                        ? new Term.On(placed.first().from())
                        : new Term.Range(placed.first().from(), placed.last().to());
            }
        };
    }

    private LocalDate deadline(Placed placed) {
        LocalDate from = placed.first().from();
        return switch (placed.said().edge()) {
            case END -> placed.first().to();
            case BEFORE -> {
                note("date", "«до» перед периодом прочитано как «до его начала»");
                yield from.minusDays(1);
            }
            case START -> {
                note("date", "«до начала» прочитано как «до первого дня»");
                yield from;
            }
            case MIDDLE -> {
                if (placed.said().first().shape() != Shape.MONTH) {
                    throw new Refused("Непонятно, какой день – середина: назовите дату");
                }
                note("date", "середина месяца прочитана как 15-е число");
                yield from.withDayOfMonth(15);
            }
        };
    }

    private static List<YearMonth> months(Placed placed) {
        YearMonth last = YearMonth.from(placed.last().from());
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(placed.first().from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month);
            if (months.size() > LONGEST_RUN_OF_MONTHS) {
                throw new Refused("Срок длиннее десяти лет: проверьте годы");
            }
        }
        return months;
    }

    private Term.YearRound yearRound(Stretch stretch) {
        note("kind", stretch.note());
        return switch (stretch.year()) {
            case YearMark.Calendar(int year) -> new Term.YearRound(year, null);
            case YearMark.School(SchoolYear year) -> new Term.YearRound(null, year);
            case YearMark.Current _ -> new Term.YearRound(years.yearOfOrder(), null);
            case YearMark.Next _ -> new Term.YearRound(years.yearOfOrder() + 1, null);
            case YearMark.Missing _ -> ofContext(stretch.shape());
        };
    }

    private Term.YearRound ofContext(Shape shape) {
        boolean calendar = shape == Shape.YEAR || shape != Shape.SCHOOL_YEAR && context.schoolYear() == null;
        if (calendar) {
            boolean known = context.planYear() != null || context.orderDate() != null;
            return new Term.YearRound(known ? Integer.valueOf(years.yearOfOrder()) : null, null);
        }
        SchoolYear school = years.schoolYear();
        if (school != null) {
            note("schoolYear", "Учебный год " + school + " взят из приказа");
        }
        return new Term.YearRound(null, school);
    }

    private Term recurring(Repeat said) {
        notes.addAll(said.notes());
        Dated within = said.within();
        if (within == null) {
            return recurring(said, null, null);
        }
        if (within.isWholeYear()) {
            Term.YearRound year = yearRound(within.first());
            return recurring(said, year.startsOn(), year.dueOn());
        }
        if (within.isMonths() && within.isYearless() && context.equals(TermContext.NONE)) {
            return recurring(Repetition.inMonthsOf(said, within), null, null);
        }
        Placed placed = years.place(List.of(within)).getFirst();
        return switch (within.mode()) {
            case AT -> recurring(said, placed.first().from(), placed.last().to());
            case FROM -> recurring(said, placed.first().from(), null);
            case UNTIL -> recurring(said, null, deadline(placed));
        };
    }

    private static Term recurring(Repeat said, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Term.Recurring(
                said.every(),
                from,
                to,
                positive(said.day()),
                positive(said.count()),
                said.months().isEmpty() ? null : said.months(),
                positive(said.interval()));
    }

    private static @Nullable Integer positive(int number) {
        return number > 0 ? number : null;
    }

    private void note(String field, @Nullable String message) {
        if (message != null) {
            notes.add(new Inferred(field, Character.toUpperCase(message.charAt(0)) + message.substring(1)));
        }
    }
}
