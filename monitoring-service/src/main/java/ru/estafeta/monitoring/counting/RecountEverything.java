package ru.estafeta.monitoring.counting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.indicator.Passports;
import ru.estafeta.monitoring.period.ReportingYear;
import ru.estafeta.monitoring.period.YearKind;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;

/**
 * Counts everything again after a passport or a counting rule has changed, and a month before a reporting year
 * begins, which opens it for pairs without an end. Figures stay readable meanwhile: each step replaces its subjects in
 * one transaction.
 */
@ApplicationScoped
class RecountEverything {

    private static final Logger LOG = Logger.getLogger(RecountEverything.class);
    /** Grows whenever the rules of this package change their answers. */
    private static final int RULES = 1;

    private static final int STEP = 2_000;
    private static final String SUBJECTS = """
            select kind, id from (
                select 'PERSON' as kind, person as id from pair_member_fact
                union select 'EMPLOYER', employer::text from pair_member_fact where employer is not null
                union select 'SCHOOL', organisation_id::text from pair_fact) subject
            where (kind, id) > (?, ?) order by kind, id limit\s""" + STEP;

    private final Rows rows;
    private final Passports passports;
    private final Counting counting;
    private final Clock clock;

    RecountEverything(Rows rows, Passports passports, Counting counting, Clock clock) {
        this.rows = rows;
        this.passports = passports;
        this.counting = counting;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent started) {
        Thread.ofPlatform().daemon().name("recount").start(() -> {
            try {
                whenMarkHasChanged();
            } catch (RuntimeException failed) {
                LOG.error("Figures could not be counted again; tried anew tomorrow and at the next start", failed);
            }
        });
    }

    @Scheduled(cron = "0 20 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void whenMarkHasChanged() {
        SystemScope.run(() -> {
            var mark = QuarkusTransaction.requiringNew().call(this::mark);
            var counted = QuarkusTransaction.requiringNew().call(this::countedBy);
            if (!mark.equals(counted)) {
                recountAll();
                QuarkusTransaction.requiringNew().run(() -> keep(mark));
            }
        });
    }

    private void recountAll() {
        var last = new Place("", "");
        var counted = 0;
        for (var step = next(last); !step.isEmpty(); step = next(last)) {
            var subjects = step;
            QuarkusTransaction.requiringNew().run(() -> counting.recount(subjects(subjects)));
            last = step.getLast();
            counted += step.size();
        }
        LOG.infof("Figures counted again for %d subjects", counted);
    }

    private List<Place> next(Place last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.list(
                        SUBJECTS,
                        row -> new Place(row.getString("kind"), row.getString("id")),
                        last.kind(),
                        last.id()));
    }

    private static Subjects subjects(List<Place> step) {
        var subjects = new Subjects();
        for (var place : step) {
            switch (place.kind()) {
                case "PERSON" -> subjects.addPersons(List.of(place.id()));
                case "EMPLOYER" -> subjects.addEmployers(List.of(UUID.fromString(place.id())));
                default -> subjects.addSchools(List.of(UUID.fromString(place.id())));
            }
        }
        return subjects;
    }

    private record Place(String kind, String id) {}

    private String mark() {
        var openYears = Stream.of(YearKind.values())
                .map(kind -> ReportingYear.containing(counting.horizon(), kind).label())
                .collect(Collectors.joining(", "));
        return "rules " + RULES + ", years until " + openYears + ", "
                + passports.all().stream()
                        .map(passport -> passport.code() + " " + passport.version())
                        .collect(Collectors.joining(", "));
    }

    private @Nullable String countedBy() {
        return rows.list("select mark from counting_mark", row -> row.getString(1)).stream()
                .findFirst()
                .orElse(null);
    }

    private void keep(String mark) {
        rows.update("""
                insert into counting_mark (mark, counted_at) values (?, ?)
                on conflict (id) do update set mark = excluded.mark, counted_at = excluded.counted_at""", mark, clock.instant());
    }
}
