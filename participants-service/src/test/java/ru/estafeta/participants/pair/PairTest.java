package ru.estafeta.participants.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.estafeta.contracts.MentoringForm.PUPIL_PUPIL;
import static ru.estafeta.contracts.MentoringForm.TEACHER_TEACHER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrderReferenceV1;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.participation.Participants;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.platform.problem.Refusal;

class PairTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final LocalDate START = LocalDate.of(2026, 9, 10);
    private static final UUID SCHOOL = UUID.randomUUID();

    private final Participation mentor = Participants.pupil(SCHOOL, ParticipantRole.MENTOR);
    private final Participation mentee = Participants.pupil(SCHOOL, ParticipantRole.MENTEE);

    private Pair pair() {
        return form(new Team(List.of(mentor), List.of(mentee)), PUPIL_PUPIL, START);
    }

    private static Pair form(Team team, MentoringForm form, LocalDate startsOn) {
        return Pair.form(UUID.randomUUID(), team, form, startsOn, TODAY, Instant.EPOCH);
    }

    @Test
    void refusesAPersonWithHimself() {
        var himself = Participants.pupil(mentor.person(), SCHOOL, ParticipantRole.MENTEE);
        assertThatThrownBy(() -> form(new Team(List.of(mentor), List.of(himself)), PUPIL_PUPIL, START))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("разные люди");
    }

    @Test
    void refusesASideOfTheWrongRoleOrForm() {
        assertThatThrownBy(() -> form(new Team(List.of(mentee), List.of(mentor)), PUPIL_PUPIL, START))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> form(new Team(List.of(mentor), List.of(mentee)), TEACHER_TEACHER, START))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> form(new Team(List.of(mentor), List.of()), PUPIL_PUPIL, START))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void groupTakesSeveralOnEachSide() {
        var second = Participants.pupil(SCHOOL, ParticipantRole.MENTEE);
        var group = form(new Team(List.of(mentor), List.of(mentee, second)), PUPIL_PUPIL, START);
        assertThat(group.side(ParticipantRole.MENTEE))
                .extracting(PairMember::participation)
                .containsExactly(mentee.id(), second.id());
        assertThat(PairBond.between(SCHOOL, group.everybody())).hasSize(2);
    }

    @Test
    void startMayBePlannedForAYearAheadAtMost() {
        var team = new Team(List.of(mentor), List.of(mentee));
        assertThat(form(team, PUPIL_PUPIL, TODAY.plusYears(1)).status()).isEqualTo(PairStatus.DRAFT);
        assertThatThrownBy(() -> form(team, PUPIL_PUPIL, TODAY.plusYears(1).plusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> form(team, PUPIL_PUPIL, LocalDate.of(206, 9, 1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void goesFromDraftToApprovedToEndedAndBack() {
        var pair = pair();
        assertThat(pair.status()).isEqualTo(PairStatus.DRAFT);
        assertThatThrownBy(() -> pair.end(TODAY, "рано", TODAY)).isInstanceOf(Refusal.class);

        pair.approve("15-ОД", START.minusDays(1), TODAY);
        assertThat(pair.status()).isEqualTo(PairStatus.APPROVED);
        pair.approve("15-ОД", START, TODAY);
        assertThat(pair.order()).isEqualTo(new OrderReferenceV1("15-ОД", START));

        assertThatThrownBy(() -> pair.end(START.minusDays(1), "раньше начала", TODAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pair.end(TODAY.plusDays(1), "завтра", TODAY)).isInstanceOf(Refusal.class);
        pair.end(TODAY, "программа пройдена", TODAY);
        assertThat(pair.status()).isEqualTo(PairStatus.ENDED);
        assertThat(pair.isActive()).isFalse();

        pair.resume();
        assertThat(pair.status()).isEqualTo(PairStatus.APPROVED);
    }

    @Test
    void cancelledPairTakesNothingUntilItIsRestoredAsItWas() {
        var pair = pair();
        pair.approve("15-ОД", START, TODAY);
        pair.cancel("записана по ошибке");
        assertThat(pair.status()).isEqualTo(PairStatus.CANCELLED);
        assertThatThrownBy(() -> pair.approve("16-ОД", START, TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pair.cancel("ещё раз")).isInstanceOf(Refusal.class);

        pair.restore();
        assertThat(pair.status()).isEqualTo(PairStatus.APPROVED);
        assertThatThrownBy(pair::restore).isInstanceOf(Refusal.class);
    }

    @Test
    void orderOfTomorrowIsRefused() {
        assertThatThrownBy(() -> pair().approve("15-ОД", TODAY.plusDays(1), TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void menteeOfAnotherSchoolMakesAnotherPair() {
        var foreign = Participants.pupil(UUID.randomUUID(), ParticipantRole.MENTEE);
        assertThatThrownBy(() -> pair().correct(new Team(List.of(mentor), List.of(foreign)), PUPIL_PUPIL, START, TODAY))
                .isInstanceOf(Refusal.class);
    }
}
