package ru.estafeta.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ru.estafeta.monitoring.fixture.People.answered;
import static ru.estafeta.monitoring.fixture.People.approved;
import static ru.estafeta.monitoring.fixture.People.mentee;
import static ru.estafeta.monitoring.fixture.People.mentor;
import static ru.estafeta.monitoring.fixture.People.mentorFrom;
import static ru.estafeta.monitoring.fixture.People.pair;
import static ru.estafeta.monitoring.fixture.People.pupilBorn;
import static ru.estafeta.monitoring.fixture.People.somebody;
import static ru.estafeta.monitoring.fixture.People.teacherSince;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.Event;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** From facts on the wire to figures on the board; if one of these fails, somebody reports a wrong number. */
@WithEstafeta
class FiguresTest {

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);

    @BeforeEach
    void registerOrganisations() {
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
    }

    @Test
    void dividesExactlyAndSumsDenominatorsOverTheSubtree() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 7; i++) {
            var pupil = somebody();
            events.add(pupilBorn(pupil, "2012-03"));
            events.add(approved(pair(
                    tree.gus1,
                    MentoringForm.PUPIL_PUPIL,
                    "2026-10-01",
                    mentor(somebody(), tree.gus1),
                    mentee(pupil, tree.gus1))));
        }
        Facts.publish(events);
        board.setDenominator(tree.gus1, "CHILDREN_10_19", 2026, 5);
        board.setDenominator(tree.gus2, "CHILDREN_10_19", 2026, 7);
        board.awaitNumerator("mentees-10-19", tree.gus, "2026-Q4", 7);

        var value = board.value("mentees-10-19", tree.gus, "2026-Q4");

        assertThat(value.getLong("denominator")).isEqualTo(12);
        assertThat(value.getDouble("value")).isCloseTo(700.0 / 12, within(1e-12));
        assertThat(value.getString("asOf")).isEqualTo("2026-11-22");
        assertThat(value.getString("status")).isEqualTo("PRELIMINARY");
        assertThat(value.getBoolean("suppressed")).isFalse();
        assertThat(value.getDouble("target")).isEqualTo(70);
        assertThat(value.getInt("targetYear")).isEqualTo(2024);
        assertThat(value.getBoolean("targetCarriedOver")).isTrue();
    }

    @Test
    void namesWhoHasNotGivenADenominatorInsteadOfDividingByAPart() {
        board.setDenominator(tree.gus1, "CHILDREN_10_19", 2026, 5);

        var municipality = board.value("mentees-10-19", tree.gus, "2026");
        var region = board.value("mentees-10-19", tree.region, "2026");

        assertThat(municipality.getString("value")).isNull();
        assertThat(municipality.getString("reason.code")).isEqualTo("DENOMINATOR_MISSING");
        assertThat(municipality.getString("reason.message")).contains("1 из 2").contains("СОШ № 2");
        assertThat(region.getString("reason.message")).contains("2 из 3").contains("Гимназия № 1");
    }

    @Test
    void showsNoFigureOfNothing() {
        board.setDenominator(tree.gus1, "YOUNG_TEACHERS", 2026, 0);

        var value = board.value("young-teachers", tree.gus1, "2026");

        assertThat(value.getString("value")).isNull();
        assertThat(value.getLong("denominator")).isZero();
        assertThat(value.getString("reason.code")).isEqualTo("ZERO_DENOMINATOR");
    }

    @Test
    void countsYoungTeachersSchoolsOfTheTeacherModelAndEnterprises() {
        var novice = somebody();
        var experienced = somebody();
        Facts.publish(
                teacherSince(novice, "2023-11"),
                teacherSince(experienced, "2023-10"),
                approved(pair(
                        tree.gus1,
                        MentoringForm.TEACHER_TEACHER,
                        "2026-09-05",
                        mentor(somebody(), tree.gus1),
                        mentee(novice, tree.gus1),
                        mentee(experienced, tree.gus1))),
                approved(pair(
                        tree.gus1,
                        MentoringForm.EMPLOYER_PUPIL,
                        "2026-09-05",
                        mentorFrom(tree.factory, somebody(), tree.gus1),
                        mentee(somebody(), tree.gus1))),
                approved(pair(
                        tree.armavir1,
                        MentoringForm.EMPLOYER_PUPIL,
                        "2026-09-05",
                        mentorFrom(tree.factory, somebody(), tree.armavir1),
                        mentee(somebody(), tree.armavir1))));
        board.setDenominator(tree.gus, "ENTERPRISES", 2026, 3);
        board.setDenominator(tree.armavir, "ENTERPRISES", 2026, 5);
        board.awaitNumerator("enterprises", tree.armavir, "2026", 1);
        board.awaitNumerator("young-teachers", tree.gus, "2026", 1);

        assertThat(board.value("enterprises", tree.region, "2026").getDouble("value"))
                .isEqualTo(12.5);
        assertThat(board.value("enterprises", tree.gus1, "2026").getString("reason.code"))
                .isEqualTo("DENOMINATOR_NOT_KEPT_HERE");
        assertThat(board.numerator("enterprises", tree.gus1, "2026")).isEqualTo(1);
        var schools = board.value("schools-teacher-model", tree.gus, "2026");
        assertThat(schools.getLong("numerator")).isEqualTo(1);
        assertThat(schools.getDouble("value")).isEqualTo(50);
    }

    @Test
    void dividesSatisfiedByAllWhoTookPartAndShowsHowManyAnswered() {
        var content = somebody();
        var changedHisMind = somebody();
        var silent = somebody();
        var pair = pair(
                tree.gus1,
                MentoringForm.PUPIL_PUPIL,
                "2026-01-12",
                mentee(content, tree.gus1),
                mentee(changedHisMind, tree.gus1),
                mentee(silent, tree.gus1),
                mentor(content, tree.gus1));
        Facts.publish(
                approved(pair),
                answered(pair, content, ParticipantRole.MENTEE, "2026-05-20", true),
                answered(pair, changedHisMind, ParticipantRole.MENTEE, "2026-03-01", true),
                answered(pair, changedHisMind, ParticipantRole.MENTEE, "2026-05-20", false));
        board.awaitNumerator("mentee-satisfaction", tree.gus1, "2026-H1", 1);

        var value = board.value("mentee-satisfaction", tree.gus, "2026-H1");
        assertThat(value.getLong("denominator")).isEqualTo(3);
        assertThat(value.getLong("respondents")).isEqualTo(2);
        assertThat(value.getDouble("value")).isCloseTo(100.0 / 3, within(1e-12));
        assertThat(board.numerator("mentee-satisfaction", tree.gus, "2026-Q1")).isEqualTo(1);
        var mentors = board.value("mentor-satisfaction", tree.gus, "2026-H1");
        assertThat(mentors.getLong("denominator")).isEqualTo(1);
        assertThat(mentors.getLong("respondents")).isZero();
    }

    @Test
    void showsThatAPeriodHasNotBegun() {
        var value = board.value("mentees-10-19", tree.gus, "2027-Q1");

        assertThat(value.getString("value")).isNull();
        assertThat(value.getString("reason.code")).isEqualTo("FUTURE_PERIOD");
        assertThat(value.getString("reason.message")).contains("1 января 2027 года");
    }

    @Test
    void drillsDownToTheUnitsBelowWithoutTheirPartners() {
        var organisations = board.operator()
                .queryParam("organisation", tree.gus)
                .queryParam("period", "2026")
                .queryParam("drill", "children")
                .get("/api/v1/indicators/mentees-10-19/values")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.organisationName", String.class);

        assertThat(organisations).isEqualTo(List.of("Гусь-Хрустальный район", "СОШ № 1", "СОШ № 2"));
    }
}
