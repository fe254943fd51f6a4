package ru.estafeta.roadmap.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.estafeta.roadmap.term.Term;

/** A term moved in time, in words that are read back as that term. Only what has days of its own can be moved. */
final class TermShift {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private TermShift() {}

    static Optional<String> of(Term term, UnaryOperator<LocalDate> move) {
        return switch (term) {
            case Term.Deadline deadline -> Optional.of("до " + DAY.format(move.apply(deadline.date())));
            case Term.On on -> Optional.of(DAY.format(move.apply(on.date())));
            case Term.From from -> Optional.of("с " + DAY.format(move.apply(from.from())));
            case Term.Range range -> between(range.from(), range.to(), move);
            case Term.Months months ->
                between(
                        months.months().getFirst().atDay(1),
                        months.months().getLast().atEndOfMonth(),
                        move);
            default -> Optional.empty();
        };
    }

    private static Optional<String> between(LocalDate from, LocalDate to, UnaryOperator<LocalDate> move) {
        return Optional.of("с " + DAY.format(move.apply(from)) + " по " + DAY.format(move.apply(to)));
    }
}
