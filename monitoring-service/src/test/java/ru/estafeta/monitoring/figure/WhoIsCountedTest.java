package ru.estafeta.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.monitoring.fixture.People.approved;
import static ru.estafeta.monitoring.fixture.People.mentee;
import static ru.estafeta.monitoring.fixture.People.pair;
import static ru.estafeta.monitoring.fixture.People.pupilBorn;
import static ru.estafeta.monitoring.fixture.People.pupilBornIn;
import static ru.estafeta.monitoring.fixture.People.somebody;
import static ru.estafeta.monitoring.fixture.People.with;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.contracts.PairCancelledV1;
import ru.estafeta.contracts.PairEndedV1;
import ru.estafeta.contracts.PairFormedV1;
import ru.estafeta.contracts.PairRestoredV1;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** Who counts, where, and since when, from facts on the wire to the board. */
@WithEstafeta
class WhoIsCountedTest {

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);

    @BeforeEach
    void registerOrganisations() {
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
    }

    @Test
    void countsAPersonOnceInTheMunicipalityAndAtEachOfHisSchools() {
        var pupil = somebody();
        Facts.publish(
                pupilBorn(pupil, "2010-01"),
                approved(pair(tree.gus1, MentoringForm.PUPIL_PUPIL, "2026-02-01", mentee(pupil, tree.gus1))),
                approved(pair(tree.gus2, MentoringForm.PUPIL_PUPIL, "2026-05-01", mentee(pupil, tree.gus2))),
                approved(pair(tree.gus2, MentoringForm.STUDENT_PUPIL, "2026-06-01", mentee(pupil, tree.gus2))));
        board.awaitNumerator("mentees-10-19", tree.gus2, "2026", 1);

        assertThat(board.numerator("mentees-10-19", tree.gus1, "2026")).isEqualTo(1);
        assertThat(board.numerator("mentees-10-19", tree.gus, "2026")).isEqualTo(1);
        assertThat(board.numerator("mentees-10-19", tree.region, "2026")).isEqualTo(1);
        assertThat(board.numerator("mentees-10-19", tree.gus2, "2026-Q1")).isZero();
        assertThat(board.numerator("mentees-10-19", tree.gus, "2026-Q1")).isEqualTo(1);
        assertThat(board.numerator("mentees-10-19", tree.gus, "2025")).isZero();
        assertThat(board.numerator("mentees-10-19", tree.gus, "2025/2026")).isEqualTo(1);
        assertThat(board.numerator("mentees-10-19", tree.gus, "2026/2027")).isZero();
    }

    @Test
    void keepsWhoEnteredUntilTheYearIsOverAndDropsAPairMadeByMistake() {
        var pupil = somebody();
        var pair = pair(tree.gus1, MentoringForm.PUPIL_PUPIL, "2026-03-01", mentee(pupil, tree.gus1));
        var ended = with(pair, PairStatus.ENDED, "2026-04-01");
        var cancelled = with(ended, PairStatus.CANCELLED, null);
        var draft = new ru.estafeta.contracts.PairStateV1(
                pair.id(),
                1,
                pair.organisation(),
                pair.form(),
                PairStatus.DRAFT,
                pair.startsOn(),
                null,
                null,
                pair.members());

        Facts.publish(pupilBorn(pupil, "2012-03"), new PairFormedV1(draft));
        Facts.publish(approved(pair));
        board.awaitNumerator("mentees-10-19", tree.gus, "2026", 1);
        Facts.publish(new PairEndedV1(ended));
        Facts.publish(new PairCancelledV1(cancelled));
        board.awaitNumerator("mentees-10-19", tree.gus, "2026", 0);
        Facts.publish(new PairRestoredV1(with(cancelled, PairStatus.ENDED, "2026-04-01")));
        board.awaitNumerator("mentees-10-19", tree.gus, "2026", 1);

        assertThat(board.numerator("mentees-10-19", tree.gus, "2026-H1")).isEqualTo(1);
        assertThat(board.numerator("mentees-10-19", tree.gus, "2027")).isZero();
    }

    @Test
    void looksAtAgeOnTheDayOfTheFigureAndSaysHowManyAreKnownByYearOnly() {
        var tenInNovember = somebody();
        var twentyInJune = somebody();
        var byYear = somebody();
        Facts.publish(
                pupilBorn(tenInNovember, "2016-10"),
                pupilBorn(twentyInJune, "2006-06"),
                pupilBornIn(byYear, 2016),
                approved(pair(
                        tree.gus1,
                        MentoringForm.PUPIL_PUPIL,
                        "2026-01-12",
                        mentee(tenInNovember, tree.gus1),
                        mentee(twentyInJune, tree.gus1),
                        mentee(byYear, tree.gus1))));
        board.awaitNumerator("mentees-10-19", tree.gus1, "2026-Q4", 2);

        assertThat(board.numerator("mentees-10-19", tree.gus1, "2026-Q1")).isEqualTo(2);
        assertThat(board.numerator("mentees-10-19", tree.gus1, "2026-Q2")).isEqualTo(1);
        assertThat(board.value("mentees-10-19", tree.gus1, "2026-Q4").getLong("yearOnly"))
                .isEqualTo(1);
    }

    @Test
    void followsASchoolThatMovesToAnotherMunicipality() {
        var pupil = somebody();
        Facts.publish(
                pupilBorn(pupil, "2010-01"),
                approved(pair(tree.gus1, MentoringForm.PUPIL_PUPIL, "2026-02-01", mentee(pupil, tree.gus1))),
                approved(pair(tree.gus2, MentoringForm.PUPIL_PUPIL, "2026-02-01", mentee(pupil, tree.gus2))));
        board.awaitNumerator("mentees-10-19", tree.gus2, "2026", 1);

        Facts.publish(tree.moved(tree.gus2, tree.armavir));

        board.awaitNumerator("mentees-10-19", tree.armavir, "2026", 1);
        assertThat(board.numerator("mentees-10-19", tree.gus, "2026")).isEqualTo(1);
        assertThat(board.numerator("mentees-10-19", tree.region, "2026")).isEqualTo(1);
    }

    @Test
    void knowsASchoolThatArrivesAfterItsPairs() {
        var late = tree.add("СОШ № 9", OrganisationType.SCHOOL, tree.armavir);
        var pupil = somebody();
        Facts.publish(
                pupilBorn(pupil, "2010-01"),
                approved(pair(late, MentoringForm.TEACHER_TEACHER, "2026-02-01", mentee(pupil, late))));

        Facts.publish(tree.registered());

        board.awaitNumerator("schools-teacher-model", tree.armavir, "2026", 1);
        board.awaitNumerator("mentees-10-19", tree.armavir, "2026", 1);
    }
}
