package ru.estafeta.roadmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.roadmap.roadmap.ActivityStatus.DONE;
import static ru.estafeta.roadmap.roadmap.ActivityStatus.IN_PROGRESS;
import static ru.estafeta.roadmap.roadmap.ActivityStatus.NOT_STARTED;
import static ru.estafeta.roadmap.roadmap.ActivityStatus.NO_SCHEDULE;
import static ru.estafeta.roadmap.roadmap.ActivityStatus.OVERDUE;
import static ru.estafeta.roadmap.roadmap.ActivityStatus.UNREAD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.Term;

class ActivityStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    private static ActivityStatus of(Term term) {
        return ActivityStatus.of(term, "срок", false, term.dueOn(), TODAY);
    }

    @Test
    void theLastDayIsStillInTime() {
        assertThat(of(new Term.Deadline(TODAY))).isEqualTo(NOT_STARTED);
        assertThat(of(new Term.Deadline(TODAY.minusDays(1)))).isEqualTo(OVERDUE);
        assertThat(of(new Term.On(TODAY))).isEqualTo(IN_PROGRESS);
        assertThat(of(new Term.Months(List.of(YearMonth.of(2025, 11))))).isEqualTo(IN_PROGRESS);
        assertThat(of(new Term.Months(List.of(YearMonth.of(2025, 10))))).isEqualTo(OVERDUE);
        assertThat(of(new Term.Months(List.of(YearMonth.of(2025, 12))))).isEqualTo(NOT_STARTED);
    }

    @Test
    void whatGoesOnIsInProgressAndWhatHasNoDayIsNeverLate() {
        assertThat(of(new Term.From(TODAY.minusYears(1)))).isEqualTo(IN_PROGRESS);
        assertThat(of(new Term.Recurring(Term.Every.MONTH))).isEqualTo(IN_PROGRESS);
        assertThat(of(new Term.YearRound(null, new SchoolYear(2025)))).isEqualTo(IN_PROGRESS);
        assertThat(of(new Term.YearRound(null, new SchoolYear(2023)))).isEqualTo(OVERDUE);
        assertThat(of(new Term.BySchedule())).isEqualTo(NO_SCHEDULE);
        assertThat(of(new Term.ProgrammeTerm())).isEqualTo(NO_SCHEDULE);
    }

    @Test
    void anUnreadTermIsNotTakenForNone() {
        var unread = new Term.Unparsed("весной", "…");
        assertThat(of(unread)).isEqualTo(UNREAD);
        assertThat(ActivityStatus.of(unread, null, false, null, TODAY)).isEqualTo(NO_SCHEDULE);
        assertThat(ActivityStatus.of(unread, "весной", true, null, TODAY)).isEqualTo(DONE);
    }
}
