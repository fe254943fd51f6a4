package ru.estafeta.monitoring.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.period.ReportingYear;
import ru.estafeta.monitoring.period.YearKind;

/** If this fails, some school, municipality or region reads a figure that is not the number of its people. */
class DistinctCountPropertyTest {

    private static final LocalDate HORIZON = LocalDate.of(2027, 12, 31);
    private static final List<Passport> PASSPORTS = List.of(
            TestPassports.MENTEES_10_19,
            TestPassports.YOUNG_TEACHERS,
            TestPassports.PUPILS_INVOLVED,
            TestPassports.SCHOOLS_TEACHER_MODEL,
            TestPassports.MENTEE_SATISFACTION);

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::random);
    }

    @Property(tries = 300)
    void plainSumsEqualTheNumberOfPeopleInEverySubtreeOnEveryDay(@ForAll("worlds") World world) {
        for (var passport : PASSPORTS) {
            for (var year : world.years()) {
                var sums = world.sums(passport, year);
                for (var asOf : world.daysOf(year)) {
                    var naive = new NaiveCount(passport, year, asOf);
                    for (var unit : world.organisations()) {
                        assertThat(world.sum(sums, Measure.NUMERATOR, unit, asOf))
                                .isEqualTo(naive.numerator(world.people, id -> world.isWithin(id, unit)));
                        if (passport == TestPassports.MENTEE_SATISFACTION) {
                            assertThat(world.sum(sums, Measure.PARTICIPANTS, unit, asOf))
                                    .isEqualTo(naive.participants(world.people, id -> world.isWithin(id, unit)));
                            assertThat(world.sum(sums, Measure.RESPONDENTS, unit, asOf))
                                    .isEqualTo(naive.respondents(world.people, id -> world.isWithin(id, unit)));
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void claimsCountTheSamePeopleByTheTreeOfAnotherDay(@ForAll("worlds") World world) {
        var former = world.anotherTree();
        for (var passport : PASSPORTS) {
            for (var year : world.years()) {
                for (var asOf : world.daysOf(year)) {
                    var naive = new NaiveCount(passport, year, asOf);
                    for (var unit : world.organisations()) {
                        assertThat(world.claiming(
                                        passport,
                                        year,
                                        asOf,
                                        id -> former.get(id).contains(unit)))
                                .isEqualTo(naive.numerator(
                                        world.people, id -> former.get(id).contains(unit)));
                    }
                }
            }
        }
    }

    /** A random tree with people whose parts in pairs, ages and answers are random too, on few days so that they meet. */
    record World(Map<UUID, List<UUID>> paths, List<Evidence> people, Random random) {

        static World random(Random random) {
            var paths = new HashMap<UUID, List<UUID>>();
            var ids = new ArrayList<UUID>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                var id = new UUID(random.nextLong(), random.nextLong());
                var path = new ArrayList<>(ids.isEmpty() ? List.<UUID>of() : paths.get(pick(random, ids)));
                path.add(id);
                paths.put(id, List.copyOf(path));
                ids.add(id);
            }
            var people = IntStream.range(0, random.nextInt(15))
                    .mapToObj(i -> person("p" + i, ids, random))
                    .toList();
            return new World(paths, people, random);
        }

        private static Evidence person(String name, List<UUID> organisations, Random random) {
            var engagements = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> engagement(pick(random, organisations), random))
                    .toList();
            var answers = IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> new Answer(
                            new UUID(random.nextLong(), random.nextLong()),
                            pick(random, List.of(ParticipantRole.values())),
                            day(random),
                            random.nextInt(5) == 0 ? Map.of() : Map.of(TestPassports.MEAN_SCORE, random.nextBoolean())))
                    .toList();
            return new Evidence(name, random.nextInt(10) == 0 ? null : facts(random), engagements, answers);
        }

        private static Engagement engagement(UUID organisation, Random random) {
            var entered = day(random);
            return new Engagement(
                    organisation,
                    pick(random, List.of(ParticipantRole.values())),
                    pick(random, List.of(MentoringForm.values())),
                    entered,
                    random.nextBoolean() ? null : entered.plusDays(random.nextInt(400)));
        }

        private static PersonFacts facts(Random random) {
            var years = pick(random, List.of(9, 10, 15, 19, 20));
            return new PersonFacts(
                    pick(random, List.of(PersonKind.values())),
                    random.nextBoolean() ? YearMonth.of(2026 - years, 1 + random.nextInt(12)) : null,
                    random.nextInt(3) == 0 ? null : (Integer) (2026 - years),
                    month(random));
        }

        private static @Nullable YearMonth month(Random random) {
            return random.nextInt(3) == 0 ? null : YearMonth.of(2023 + random.nextInt(3), 1 + random.nextInt(12));
        }

        private static LocalDate day(Random random) {
            return LocalDate.of(2025, 6, 1).plusDays(random.nextInt(100) * 7L);
        }

        private static <T> T pick(Random random, List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        List<ReportingYear> years() {
            return List.of(
                    new ReportingYear(YearKind.CALENDAR_YEAR, 2025),
                    new ReportingYear(YearKind.CALENDAR_YEAR, 2026),
                    new ReportingYear(YearKind.SCHOOL_YEAR, 2025),
                    new ReportingYear(YearKind.SCHOOL_YEAR, 2026));
        }

        List<LocalDate> daysOf(ReportingYear year) {
            return List.of(
                    year.firstDay(),
                    year.firstDay().plusDays(random.nextInt(365)),
                    year.firstDay().plusDays(random.nextInt(365)),
                    year.lastDay());
        }

        /** The same organisations, placed otherwise. */
        Map<UUID, List<UUID>> anotherTree() {
            var placed = new HashMap<UUID, List<UUID>>();
            var shuffled = new ArrayList<>(paths.keySet());
            Collections.shuffle(shuffled, random);
            for (var id : shuffled) {
                var path = new ArrayList<>(
                        placed.isEmpty() ? List.<UUID>of() : pick(random, List.copyOf(placed.values())));
                path.add(id);
                placed.put(id, List.copyOf(path));
            }
            return placed;
        }

        /** As a query counts by the tree of another day: whoever has more claims begun than ended at a place of the unit. */
        long claiming(Passport passport, ReportingYear year, LocalDate asOf, Predicate<UUID> isOfUnit) {
            var tree = new OrganisationPaths(paths);
            return people.stream()
                    .filter(person -> ClaimRules.apply(passport, person, HORIZON).stream()
                            .filter(claimed -> claimed.year().equals(year) && claimed.measure() == Measure.NUMERATOR)
                            .flatMap(claimed -> DistinctCount.contributions(claimed.claims(), tree).stream())
                            .filter(one -> !one.day().isAfter(asOf) && isOfUnit.test(one.organisation()))
                            .collect(Collectors.groupingBy(
                                    Contribution::organisation, Collectors.summingInt(Contribution::claim)))
                            .values()
                            .stream()
                            .anyMatch(claims -> claims > 0))
                    .count();
        }

        Iterable<UUID> organisations() {
            return paths.keySet();
        }

        boolean isWithin(UUID organisation, UUID unit) {
            return paths.get(organisation).contains(unit);
        }

        Map<Measure, List<Contribution>> sums(Passport passport, ReportingYear year) {
            var byMeasure = new HashMap<Measure, List<Contribution>>();
            var tree = new OrganisationPaths(paths);
            for (var person : people) {
                for (var claimed : ClaimRules.apply(passport, person, HORIZON)) {
                    if (claimed.year().equals(year)) {
                        byMeasure
                                .computeIfAbsent(claimed.measure(), unseen -> new ArrayList<>())
                                .addAll(DistinctCount.contributions(claimed.claims(), tree));
                    }
                }
            }
            return byMeasure;
        }

        long sum(Map<Measure, List<Contribution>> sums, Measure measure, UUID unit, LocalDate asOf) {
            return sums.getOrDefault(measure, List.of()).stream()
                    .filter(c -> isWithin(c.organisation(), unit) && !c.day().isAfter(asOf))
                    .mapToInt(Contribution::delta)
                    .sum();
        }
    }
}
