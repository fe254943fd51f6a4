package ru.estafeta.roadmap.redating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.roadmap.calendar.WorkCalendars;
import ru.estafeta.roadmap.job.JobKind;

/** Moves the days of a year, a month at a time, from the top of the tree down, so that deeper layers have the last word. */
@ApplicationScoped
class RedatingJob implements JobKind {

    private static final int MONTHS = 12;

    private final Redating redating;
    private final WorkCalendars calendars;

    RedatingJob(Redating redating, WorkCalendars calendars) {
        this.redating = redating;
        this.calendars = calendars;
    }

    static String input(int year) {
        return String.valueOf(year);
    }

    @Override
    public String name() {
        return "REDATING";
    }

    @Override
    public int total(String input) {
        return calendars.layered().size() * MONTHS;
    }

    @Override
    public void step(String input, int step) {
        var layered = calendars.layered();
        var of = step / MONTHS;
        UUID root = layered.get(of).id();
        // from the top down: whoever follows is below this one, or beside it
        var apart = layered.stream().skip(of + 1L).map(OrganisationNode::id).toList();
        var month = YearMonth.of(Integer.parseInt(input), step % MONTHS + 1);
        redating.move(root, apart, month.atDay(1), month.atEndOfMonth(), calendars.of(root));
    }

    @Override
    public String result(String input) {
        return "Сроки " + input + " года пересчитаны по новому календарю.";
    }
}
