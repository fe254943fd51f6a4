package ru.estafeta.roadmap.term;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an activity is to be done, as a type (design §4 "Terms as written"). It stands beside the order's own words and never
 * replaces them. On the wire and in the database it is JSON with the property {@code kind}; absent fields are left out.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Term.Deadline.class, name = "DEADLINE"),
    @JsonSubTypes.Type(value = Term.On.class, name = "ON"),
    @JsonSubTypes.Type(value = Term.Range.class, name = "RANGE"),
    @JsonSubTypes.Type(value = Term.Months.class, name = "MONTHS"),
    @JsonSubTypes.Type(value = Term.From.class, name = "FROM"),
    @JsonSubTypes.Type(value = Term.Recurring.class, name = "RECURRING"),
    @JsonSubTypes.Type(value = Term.YearRound.class, name = "YEAR_ROUND"),
    @JsonSubTypes.Type(value = Term.BySchedule.class, name = "BY_SCHEDULE"),
    @JsonSubTypes.Type(value = Term.ProgrammeTerm.class, name = "PROGRAMME_TERM"),
    @JsonSubTypes.Type(value = Term.AsNeeded.class, name = "AS_NEEDED"),
    @JsonSubTypes.Type(value = Term.EventRelative.class, name = "EVENT_RELATIVE"),
    @JsonSubTypes.Type(value = Term.Compound.class, name = "COMPOUND"),
    @JsonSubTypes.Type(value = Term.Unparsed.class, name = "UNPARSED")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Term {

    /** The first day on which work on the activity can be expected, when the term names one. */
    @Nullable
    LocalDate startsOn();

    /** The last day that is still in time: after it an activity that is not done is overdue. Null: never overdue by itself. */
    @Nullable
    LocalDate dueOn();

    /** «до 10.11.2020», «не позднее …»: the date itself is still in time. */
    record Deadline(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) implements Term {
        @Override
        public @Nullable LocalDate startsOn() {
            return null;
        }

        @Override
        public LocalDate dueOn() {
            return date;
        }
    }

    /** A bare date. */
    record On(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) implements Term {
        @Override
        public LocalDate startsOn() {
            return date;
        }

        @Override
        public LocalDate dueOn() {
            return date;
        }
    }

    /** A span of days, a calendar quarter, a half-year: both ends are included. */
    record Range(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to)
            implements Term {
        public Range {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a range ends before it begins: " + from + " – " + to);
            }
        }

        @Override
        public LocalDate startsOn() {
            return from;
        }

        @Override
        public LocalDate dueOn() {
            return to;
        }
    }

    /** One month, a list or a run of months, each listed. */
    record Months(
            @JsonFormat(shape = JsonFormat.Shape.STRING) List<YearMonth> months) implements Term {
        public Months {
            months = List.copyOf(months);
            if (months.isEmpty()) {
                throw new IllegalArgumentException("a term of months names at least one");
            }
        }

        @Override
        public LocalDate startsOn() {
            return Collections.min(months).atDay(1);
        }

        @Override
        public LocalDate dueOn() {
            return Collections.max(months).atEndOfMonth();
        }
    }

    /** «с 01.12.2020», with no end named. */
    record From(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from) implements Term {
        @Override
        public LocalDate startsOn() {
            return from;
        }

        @Override
        public @Nullable LocalDate dueOn() {
            return null;
        }
    }

    /** The unit in which a {@link Recurring} term repeats. */
    enum Every {
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /**
     * What repeats.
     *
     * @param from first and last day of the repetition, when named
     * @param day day of the month («до 5 числа»), or with {@code WEEK} the day of the week, Monday = 1
     * @param count how many times in each period, from 2 («не реже двух раз в год»)
     * @param months calendar months (1–12) of each year in which it falls («ежегодно, в мае»)
     * @param interval every how many periods, from 2 («раз в две недели»)
     */
    record Recurring(
            Every every,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate from,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate to,

            @Nullable Integer day,
            @Nullable Integer count,
            @Nullable List<Integer> months,
            @Nullable Integer interval)
            implements Term {
        public Recurring {
            months = months == null ? null : List.copyOf(months);
        }

        public Recurring(Every every) {
            this(every, null, null, null, null, null, null);
        }

        @Override
        public @Nullable LocalDate startsOn() {
            return from;
        }

        @Override
        public @Nullable LocalDate dueOn() {
            return to;
        }
    }

    /** «в течение года», «учебный год», «постоянно». Neither field: the order says so and no context says which year. */
    record YearRound(@Nullable Integer year, @Nullable SchoolYear schoolYear) implements Term {
        @Override
        public @Nullable LocalDate startsOn() {
            if (schoolYear != null) {
                return schoolYear.firstDay();
            }
            return year == null ? null : LocalDate.of(year, 1, 1);
        }

        @Override
        public @Nullable LocalDate dueOn() {
            if (schoolYear != null) {
                return schoolYear.lastDay();
            }
            return year == null ? null : LocalDate.of(year, 12, 31);
        }
    }

    /** «по отдельному плану-графику»: the dates stand in another document. */
    record BySchedule() implements Undated {}

    /** «в соответствии со сроками реализации программ наставничества». */
    record ProgrammeTerm() implements Undated {}

    /** «по мере необходимости», «по запросу». */
    record AsNeeded() implements Undated {}

    /**
     * Counted from an event that has no date yet.
     *
     * @param days days after the event; negative: before it («за 3 дня до мероприятия» is −3); 0: on its day, or right after it
     * @param workingDays whether only working days count
     * @param after the event in the order's words, lower case
     */
    record EventRelative(int days, boolean workingDays, String after) implements Undated {}

    /** Several terms in one cell, in the order's order. */
    record Compound(List<Term> parts) implements Term {
        public Compound {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("a compound term has at least two parts");
            }
        }

        @Override
        public @Nullable LocalDate startsOn() {
            return parts.stream()
                    .map(Term::startsOn)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        /** The last part's due day; null when any part has none, since then the whole has no end. */
        @Override
        public @Nullable LocalDate dueOn() {
            LocalDate last = null;
            for (Term part : parts) {
                LocalDate due = part.dueOn();
                if (due == null) {
                    return null;
                }
                last = last == null || due.isAfter(last) ? due : last;
            }
            return last;
        }
    }

    /**
     * Could not be read, or must not be guessed.
     *
     * @param text the phrase exactly as it was written
     * @param reason in Russian: what is wrong and what to write instead
     */
    record Unparsed(String text, String reason) implements Undated {}

    /** Terms without a day of their own. */
    sealed interface Undated extends Term {
        @Override
        default @Nullable LocalDate startsOn() {
            return null;
        }

        @Override
        default @Nullable LocalDate dueOn() {
            return null;
        }
    }
}
