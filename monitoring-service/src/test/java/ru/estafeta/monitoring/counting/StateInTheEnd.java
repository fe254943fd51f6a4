package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.contracts.PairMemberV1;
import ru.estafeta.contracts.PairStateV1;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.SurveyResponseStateV1;
import ru.estafeta.monitoring.indicator.SatisfactionRule;

/** What is true after a history, read straight from the states that its events leave behind. */
final class StateInTheEnd {

    private final RandomHistory history;

    StateInTheEnd(RandomHistory history) {
        this.history = history;
    }

    List<Evidence> people() {
        return Stream.concat(
                        history.persons.keySet().stream(),
                        members().map(m -> m.member().person()))
                .map(this::humanBeing)
                .distinct()
                .map(person -> new Evidence(
                        person,
                        facts(person),
                        engagements(m -> humanBeing(m.member().person()).equals(person)),
                        history.surveys.stream()
                                .filter(survey -> humanBeing(survey.person()).equals(person))
                                .map(StateInTheEnd::answer)
                                .toList()))
                .toList();
    }

    private String humanBeing(String card) {
        var state = history.persons.get(card);
        return state == null || state.countedAs() == null ? card : state.countedAs();
    }

    List<Evidence> enterprises() {
        return history.employers.stream()
                .map(employer -> new Evidence(
                        employer.toString(),
                        null,
                        engagements(m -> employer.equals(m.member().employer())
                                && m.member().employerType() != null
                                && m.member().employerType().countsAsEnterprise()),
                        List.of()))
                .toList();
    }

    /** As they stood on that day; in the end where there is none. */
    List<Evidence> schools(@Nullable LocalDate on) {
        return history.organisations.values().stream()
                .filter(organisation -> organisation.type() == OrganisationType.SCHOOL
                        && history.mergedInto(organisation.id(), on) == null)
                .map(school -> new Evidence(
                        school.id().toString(),
                        null,
                        history.pairs.values().stream()
                                .filter(pair -> enteredOn(pair) != null
                                        && history.successorOf(pair.organisation(), on)
                                                .equals(school.id()))
                                .map(pair -> new Engagement(
                                        pair.organisation(), null, pair.form(), enteredOn(pair), pair.endedOn()))
                                .toList(),
                        List.of()))
                .toList();
    }

    private record Member(PairStateV1 pair, PairMemberV1 member) {}

    private Stream<Member> members() {
        return history.pairs.values().stream()
                .flatMap(pair -> pair.members().stream().map(m -> new Member(pair, m)));
    }

    private List<Engagement> engagements(Predicate<Member> whose) {
        return members()
                .filter(whose)
                .filter(m -> enteredOn(m.pair()) != null)
                .map(m -> new Engagement(
                        m.member().organisation(),
                        m.member().role(),
                        m.pair().form(),
                        enteredOn(m.pair()),
                        m.pair().endedOn()))
                .toList();
    }

    private static @Nullable LocalDate enteredOn(PairStateV1 pair) {
        if (pair.status() == PairStatus.DRAFT
                || pair.status() == PairStatus.CANCELLED
                || pair.order() == null
                || pair.order().date() == null) {
            return null;
        }
        return pair.order().date().isAfter(pair.startsOn()) ? pair.order().date() : pair.startsOn();
    }

    private @Nullable PersonFacts facts(String person) {
        var state = history.persons.get(person);
        return state == null
                ? null
                : new PersonFacts(state.kind(), state.birthMonth(), state.birthYear(), state.teachingSince());
    }

    private static Answer answer(SurveyResponseStateV1 survey) {
        var judged = new HashMap<SatisfactionRule, Boolean>();
        survey.outcomes()
                .forEach(outcome ->
                        judged.put(new SatisfactionRule(outcome.rule(), outcome.ruleVersion()), outcome.satisfied()));
        return new Answer(survey.id(), survey.role(), survey.submittedOn(), judged);
    }
}
