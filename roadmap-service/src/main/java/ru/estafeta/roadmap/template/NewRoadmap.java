package ru.estafeta.roadmap.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.calendar.WorkCalendars;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedActivity;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.roadmap.RegisterRoadmap;
import ru.estafeta.roadmap.roadmap.Roadmap;
import ru.estafeta.roadmap.roadmap.RoadmapView;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

/** Makes the draft of a roadmap from a template or from an earlier roadmap: years moved, terms read anew. */
@ApplicationScoped
class NewRoadmap {

    /** A row before and after. @param dayOff its last day is a day off in the new year */
    @Schema(
            name = "NewRoadmapRow",
            requiredProperties = {"activity", "dayOff"})
    record Row(
            @Nullable String section,
            @Nullable String number,
            String activity,
            @Nullable String termBefore,
            @Nullable String termText,
            @Nullable LocalDate dueOn,
            boolean dayOff,
            @Nullable String ground) {}

    /** What a new roadmap would be, or is. @param planned for registering */
    record Draft(Roadmap.Plan plan, List<PlannedActivity> planned, List<Row> rows) {}

    private final TermParser terms;
    private final WorkCalendars calendars;
    private final RegisterRoadmap register;

    NewRoadmap(TermParser terms, WorkCalendars calendars, RegisterRoadmap register) {
        this.terms = terms;
        this.calendars = calendars;
        this.register = register;
    }

    Draft ofTemplate(Template template, UUID organisation, SchoolYear year, @Nullable String title) {
        var base = template.schoolYear();
        int years = base == null ? 0 : year.firstYear() - SchoolYear.parse(base).firstYear();
        var name = title == null || title.isBlank()
                ? "Дорожная карта внедрения целевой модели наставничества на " + year + " учебный год"
                : title.strip();
        var plan = plan(name, year, List.of());
        return draft(template.rows(), new YearShift(years), organisation, year, plan);
    }

    /** @param withTargets the targets go along, their years moved */
    Draft ofEarlier(RoadmapView earlier, SchoolYear year, boolean withTargets) {
        var base = earlier.schoolYear();
        var planYear = earlier.planYear();
        int first =
                base != null ? SchoolYear.parse(base).firstYear() : planYear != null ? planYear : year.firstYear() - 1;
        int years = year.firstYear() - first;
        var shift = new YearShift(years);
        var rows = earlier.activities().stream()
                .map(row -> new TemplateRow(
                        row.section(),
                        row.number(),
                        row.activity(),
                        row.content(),
                        row.termText(),
                        row.responsible(),
                        row.result(),
                        null,
                        null))
                .toList();
        var targets = withTargets
                ? earlier.targets().stream().map(target -> moved(target, years)).toList()
                : List.<PlannedTarget>of();
        var title = shift.inWords(earlier.title());
        var plan = plan(title == null ? earlier.title() : title, year, targets);
        return draft(rows, shift, earlier.organisation(), year, plan);
    }

    Roadmap register(UUID organisation, Draft draft) {
        return register.register(organisation, draft.plan(), draft.planned(), null);
    }

    private Draft draft(
            List<TemplateRow> source, YearShift shift, UUID organisation, SchoolYear year, Roadmap.Plan plan) {
        var context = new TermContext(null, year, null);
        var days = calendars.of(organisation);
        var planned = new ArrayList<PlannedActivity>();
        var rows = new ArrayList<Row>();
        for (var row : source) {
            var term = shift.inTerm(row.termText());
            var words = term == null || term.isBlank() ? null : term;
            var read = words == null ? null : terms.parse(words, context);
            var typed = read == null ? new Term.Unparsed("", "Срок не указан.") : read.term();
            planned.add(new PlannedActivity(
                    row.section(),
                    null,
                    row.number(),
                    row.activity(),
                    shift.inWords(row.content()),
                    words,
                    typed,
                    read == null ? List.of() : read.inferred(),
                    List.of(),
                    List.of(),
                    row.responsible(),
                    shift.inWords(row.result())));
            var due = typed.dueOn();
            rows.add(new Row(
                    row.section(),
                    row.number(),
                    row.activity(),
                    row.termText(),
                    words,
                    due,
                    due != null && !days.isWorking(due),
                    row.ground()));
        }
        return new Draft(plan, planned, rows);
    }

    private static Roadmap.Plan plan(String title, SchoolYear year, List<PlannedTarget> targets) {
        return new Roadmap.Plan(
                title, new OrderHead(null, null, null), year.toString(), null, List.of(), targets, List.of());
    }

    private static PlannedTarget moved(PlannedTarget target, int years) {
        var year = target.year();
        var date = target.date();
        return new PlannedTarget(
                target.indicator(),
                target.indicatorCode(),
                target.value(),
                target.unit(),
                year == null ? null : year + years,
                date == null ? null : date.plusYears(years),
                target.comparison(),
                target.row(),
                null,
                target.unitInferred(),
                List.of());
    }
}
