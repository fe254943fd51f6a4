package ru.estafeta.monitoring.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.contracts.Event;
import ru.estafeta.monitoring.composition.TreeView;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestTime;
import ru.estafeta.monitoring.indicator.DenominatorSource;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.indicator.Passports;
import ru.estafeta.monitoring.period.Period;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/**
 * Whatever the order on the wire and however often each event comes, every figure of every organisation is the number
 * that the definition gives for the state in the end.
 */
@WithEstafeta
class ProjectionTest {

    private static final List<String> PERIODS =
            List.of("2025", "2026-Q1", "2026-H1", "2026-Q3", "2026", "2025/2026", "2026/2027");

    @Inject
    Passports passports;

    @Inject
    Rows rows;

    @Inject
    RecountEverything recount;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyFigureIsWhatTheDefinitionSaysHoweverTheEventsArrive(long seed) {
        var history = new RandomHistory(seed);
        var shuffled = new ArrayList<Event>(history.events);
        Collections.shuffle(shuffled, new Random(seed));

        Facts.publish(shuffled);
        for (var event : shuffled) {
            if (event.version() % 2 == 0) {
                Facts.publish(event);
            }
        }

        var expected = expected(history, TreeView.RESTATED);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(read(history)).isEqualTo(expected));
        assertThat(read(history, "as-it-was")).isEqualTo(expected(history, TreeView.AS_IT_WAS));
        Facts.publish(shuffled.reversed());
        awaitEverythingRead();
        assertThat(read(history)).isEqualTo(expected);
    }

    @Test
    void countsEverythingAgainWhenThePassportsHaveChanged() {
        var history = new RandomHistory(55);
        Facts.publish(history.events);
        var expected = expected(history, TreeView.RESTATED);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(read(history)).isEqualTo(expected));
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            rows.update("delete from figure_total");
            rows.update("delete from figure_delta");
            rows.update("update counting_mark set mark = 'of older rules'");
        }));
        assertThat(read(history)).isNotEqualTo(expected);

        recount.whenMarkHasChanged();

        assertThat(read(history)).isEqualTo(expected);
    }

    /** A sentinel pair behind all others on the wire; its figure shows that those before it have been taken. */
    private void awaitEverythingRead() {
        var last = new RandomHistory(0);
        Facts.publish(last.events);
        var expected = expected(last, TreeView.RESTATED);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(read(last)).isEqualTo(expected));
    }

    private Map<String, Long> expected(RandomHistory history, TreeView view) {
        var state = new StateInTheEnd(history);
        var figures = new TreeMap<String, Long>();
        for (var text : PERIODS) {
            var period = Period.parse(text);
            var asOf = period.asOf(TestTime.TODAY);
            var on = view == TreeView.AS_IT_WAS ? asOf : null;
            for (var passport : passportsInForce()) {
                var naive = new NaiveCount(passport, period.reportingYear(passport.period()), asOf);
                var everybody = switch (passport.filter().subject()) {
                    case PERSON -> state.people();
                    case EMPLOYER -> state.enterprises();
                    case SCHOOL -> state.schools(on);
                };
                for (var unit : history.organisations.keySet()) {
                    if (history.mergedInto(unit, on) != null) {
                        continue;
                    }
                    var key = text + " " + passport.code() + " " + unit;
                    figures.put(key, naive.numerator(everybody, id -> history.isWithin(id, unit, on)));
                    if (passport.denominatorSource() == DenominatorSource.PARTICIPANTS) {
                        figures.put(key + " of", naive.participants(everybody, id -> history.isWithin(id, unit, on)));
                        figures.put(key + " by", naive.respondents(everybody, id -> history.isWithin(id, unit, on)));
                    }
                }
            }
        }
        return figures;
    }

    private List<Passport> passportsInForce() {
        return QuarkusTransaction.requiringNew().call(passports::all);
    }

    private static Map<String, Long> read(RandomHistory history) {
        return read(history, "restated");
    }

    private static Map<String, Long> read(RandomHistory history, String tree) {
        var figures = new TreeMap<String, Long>();
        for (var period : PERIODS) {
            JsonPath answer = new Board(history.region)
                    .operator()
                    .queryParam("period", period)
                    .queryParam("tree", tree)
                    .get("/api/v1/exports/indicator-values")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (var item : answer.<Map<String, Object>>getList("items")) {
                var unit = UUID.fromString((String) item.get("organisation"));
                var key = period + " " + item.get("indicator") + " " + unit;
                figures.put(key, number(item.get("numerator")));
                if (item.get("respondents") != null) {
                    figures.put(key + " of", number(item.get("denominator")));
                    figures.put(key + " by", number(item.get("respondents")));
                }
            }
        }
        return figures;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
