package ru.estafeta.participants.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.estafeta.contracts.SurveySubmittedV1;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.participants.pair.Pairs;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.participants.person.CardsChanged;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.questionnaire.Questionnaires;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/** What the holder of a personal link may do: read his questionnaire and answer it, once. */
@ApplicationScoped
class AnswerSurvey {

    private final SurveyLinks links;
    private final SurveyResponses responses;
    private final Questionnaires questionnaires;
    private final SatisfactionRules rules;
    private final Pairs pairs;
    private final Participations participations;
    private final People people;
    private final Consents consents;
    private final Organisations organisations;
    private final EntityManager database;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final Clock clock;

    AnswerSurvey(
            SurveyLinks links,
            SurveyResponses responses,
            Questionnaires questionnaires,
            SatisfactionRules rules,
            Pairs pairs,
            Participations participations,
            People people,
            Consents consents,
            Organisations organisations,
            EntityManager database,
            Outbox outbox,
            IdGenerator ids,
            Clock clock) {
        this.links = links;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.rules = rules;
        this.pairs = pairs;
        this.participations = participations;
        this.people = people;
        this.consents = consents;
        this.organisations = organisations;
        this.database = database;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    SurveyForm form(LinkToken token) {
        var link = usable(token);
        var pair = pairs.existing(link.pair());
        var school = organisations.findById(
                participations.findById(link.participation()).organisation());
        return new SurveyForm(
                link.role(),
                pair.form(),
                school.name(),
                firstNamesOfTheOthers(link),
                questionnaires.byId(link.questionnaire()).questions(),
                link.expiresOn());
    }

    @Transactional
    void submit(LinkToken token, Map<String, Object> answers) {
        var link = usable(token);
        var questionnaire = questionnaires.byId(link.questionnaire());
        var accepted = questionnaire.accept(answers);
        var response = SurveyResponse.submit(ids.next(), link, accepted, LocalDate.now(clock));
        responses.persistAndFlush(response);
        announce(response);
    }

    void whenCardsChange(@Observes CardsChanged cards) {
        for (var response : responses.list("person in ?1", cards.people())) {
            database.lock(response, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            responses.flush();
            announce(response);
        }
    }

    private void announce(SurveyResponse response) {
        var questionnaire = questionnaires.byId(response.questionnaire());
        var outcomes = rules.all().stream()
                .map(rule -> rule.judge(questionnaire, response.answers()))
                .toList();
        var takesPartAt = participations.findById(response.participation()).organisation();
        var pseudonym = people.existing(response.person()).pseudonym();
        outbox.append(new SurveySubmittedV1(response.state(pseudonym, takesPartAt, outcomes)));
    }

    private SurveyLink usable(LinkToken token) {
        var link = links.byToken(token);
        if (responses.isAnswered(link.pair(), link.participation())) {
            throw Refusal.conflict("ALREADY_ANSWERED", "Ответы уже приняты. Повторно отвечать не нужно.");
        }
        link.requireAliveOn(LocalDate.now(clock));
        if (pairs.existing(link.pair()).isCancelled()
                || consents.active(link.person(), ConsentPurpose.PROCESSING).isEmpty()) {
            throw Refusal.gone("LINK_WITHDRAWN", "Анкета больше не нужна: куратор закрыл её. Отвечать не надо.");
        }
        return link;
    }

    /** The other side of the pair by first names: enough to know whom the questions are about. */
    private String firstNamesOfTheOthers(SurveyLink link) {
        var pair = pairs.existing(link.pair());
        List<Person> others = people.all(pair.peopleOpposite(link.role()));
        return others.stream().map(Person::givenName).collect(Collectors.joining(", "));
    }
}
