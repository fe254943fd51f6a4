package ru.estafeta.monitoring.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.indicator.Passports;
import ru.estafeta.monitoring.indicator.Subject;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/**
 * Counts subjects anew from their facts, in the transaction that changed the facts. One transaction counts at a time:
 * a second one would not see what the first has not committed and could leave a sum wrong for good; batches, not
 * threads, give the throughput.
 */
@ApplicationScoped
public class Counting {

    private static final long LOCK = 0x636f756e74696e67L;
    private static final int CHUNK = 2_000;

    private final Passports passports;
    private final EvidenceReader evidence;
    private final DeltaStore deltas;
    private final Rows rows;
    private final Clock clock;

    Counting(Passports passports, EvidenceReader evidence, DeltaStore deltas, Rows rows, Clock clock) {
        this.passports = passports;
        this.evidence = evidence;
        this.deltas = deltas;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void recount(Subjects subjects) {
        if (subjects.persons().isEmpty()
                && subjects.employers().isEmpty()
                && subjects.schools().isEmpty()) {
            return;
        }
        waitForOthers();
        var inForce = passports.all();
        for (var chunk : chunks(subjects.persons())) {
            count(evidence.ofPersons(chunk), inForce, Subject.PERSON);
        }
        for (var chunk : chunks(subjects.employers())) {
            count(evidence.ofEmployers(chunk), inForce, Subject.EMPLOYER);
        }
        for (var chunk : chunks(subjects.schools())) {
            count(evidence.ofSchools(chunk), inForce, Subject.SCHOOL);
        }
    }

    /**
     * Whoever finds out by himself which subjects to count does so after this: a transaction that is counting may be
     * about to commit facts of others, counted by the tree that it knew.
     */
    void waitForOthers() {
        rows.list("select pg_advisory_xact_lock(?)", row -> row, LOCK);
    }

    /**
     * Pairs without an end take part in every year that begins until this day. A month ahead, so that a new year has
     * been opened for them before anybody asks for it.
     */
    LocalDate horizon() {
        return LocalDate.now(clock).plusMonths(1);
    }

    private void count(List<Evidence> many, List<Passport> inForce, Subject subject) {
        var paths = paths(many);
        var horizon = horizon();
        var wanted = new ArrayList<Delta>();
        for (var one : many) {
            for (var passport : inForce) {
                if (passport.filter().subject() == subject) {
                    wanted.addAll(deltas(passport, one, horizon, paths));
                }
            }
        }
        deltas.replace(many.stream().map(Evidence::subject).toList(), wanted);
    }

    private static List<Delta> deltas(Passport passport, Evidence one, LocalDate horizon, OrganisationPaths paths) {
        var person = one.person();
        var yearOnly = passport.filter().asksForAge() && person != null && person.isAgeKnownByYearOnly();
        return ClaimRules.apply(passport, one, horizon).stream()
                .flatMap(claimed -> DistinctCount.contributions(claimed.claims(), paths).stream()
                        .filter(contribution ->
                                !contribution.day().isAfter(claimed.year().lastDay()))
                        .map(contribution -> new Delta(
                                one.subject(),
                                new Delta.Key(
                                        passport.code(),
                                        claimed.measure(),
                                        claimed.year().firstDay(),
                                        contribution.organisation(),
                                        contribution.day()),
                                contribution.delta(),
                                contribution.claim(),
                                yearOnly)))
                .toList();
    }

    private OrganisationPaths paths(List<Evidence> many) {
        var asked = many.stream()
                .flatMap(one -> one.engagements().stream().map(Engagement::organisation))
                .distinct()
                .toList();
        var found = new HashMap<UUID, List<UUID>>();
        rows.list(
                "select id, path::text from organisation_node where id = any(?) and path is not null",
                row -> found.put(Rows.uuid(row, "id"), path(row.getString("path"))),
                SqlArray.uuids(asked, organisation -> organisation));
        return new OrganisationPaths(found);
    }

    /** Labels of the tree are ids without dashes. */
    private static List<UUID> path(String labels) {
        return Stream.of(labels.split("\\."))
                .map(label ->
                        new UUID(Long.parseUnsignedLong(label, 0, 16, 16), Long.parseUnsignedLong(label, 16, 32, 16)))
                .toList();
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        var list = List.copyOf(all);
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
        return chunks;
    }
}
