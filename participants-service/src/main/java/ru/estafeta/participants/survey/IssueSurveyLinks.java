package ru.estafeta.participants.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.participants.link.LinkTokens;
import ru.estafeta.participants.pair.Pair;
import ru.estafeta.participants.pair.Pairs;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.questionnaire.Questionnaires;
import ru.estafeta.participants.questionnaire.Stage;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/** Issues personal links to those of an approved pair who have not answered yet and have consented. */
@ApplicationScoped
class IssueSurveyLinks {

    private final Pairs pairs;
    private final Participations participations;
    private final People people;
    private final ProcessingConsent consent;
    private final Questionnaires questionnaires;
    private final SurveyLinks links;
    private final SurveyResponses responses;
    private final LinkTokens tokens;
    private final Caller caller;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    IssueSurveyLinks(
            Pairs pairs,
            Participations participations,
            People people,
            ProcessingConsent consent,
            Questionnaires questionnaires,
            SurveyLinks links,
            SurveyResponses responses,
            LinkTokens tokens,
            Caller caller,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.pairs = pairs;
        this.participations = participations;
        this.people = people;
        this.consent = consent;
        this.questionnaires = questionnaires;
        this.links = links;
        this.responses = responses;
        this.tokens = tokens;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A link with its secret, which exists only here and in the answer to the curator or in the letter. */
    record Issued(
            UUID participation,
            UUID person,
            String name,
            ParticipantRole role,
            LinkToken token,
            LocalDate expiresOn,
            @Nullable String email) {}

    @Transactional
    List<Issued> issue(UUID pairId, @Nullable List<UUID> wanted) {
        var pair = pairs.existing(pairId);
        caller.requireWithin(pair.organisation());
        pair.requireNotCancelled();
        pair.requireApproved("Опрос проводят по утверждённой паре. Сначала запишите приказ.");
        var addressees = addressees(pair, wanted);
        var known = people.all(addressees.stream().map(Participation::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        consent.require(known.values(), "participations");
        var today = LocalDate.now(clock);
        var issued = new ArrayList<Issued>();
        for (var addressee : addressees) {
            var person =
                    java.util.Objects.requireNonNull(known.get(addressee.person()), "member of the pair is visible");
            var token = tokens.next();
            var questionnaire = questionnaires.current(Stage.CLOSING, pair.form(), addressee.role(), today);
            var link = SurveyLink.issue(ids.next(), pair, addressee, questionnaire, token, today);
            links.persist(link);
            issued.add(new Issued(
                    addressee.id(),
                    person.id(),
                    person.fullName(),
                    addressee.role(),
                    token,
                    link.expiresOn(),
                    person.email()));
        }
        audit.record("ISSUE_SURVEY_LINKS", "pair", pairId.toString(), pair.organisation(), "links: " + issued.size());
        return issued;
    }

    private List<Participation> addressees(Pair pair, @Nullable List<UUID> wanted) {
        var members = pair.participations();
        if (wanted != null && !members.containsAll(wanted)) {
            throw Refusal.rule(
                    "NOT_IN_PAIR",
                    "participations",
                    "Среди выбранных есть тот, кто не состоит в этой паре. Уберите его.");
        }
        var open = (wanted == null ? members : wanted)
                .stream()
                        .distinct()
                        .filter(id -> !responses.isAnswered(pair.id(), id))
                        .toList();
        if (open.isEmpty()) {
            throw Refusal.conflict("ALREADY_ANSWERED", "Все выбранные уже ответили. Новые ссылки не нужны.");
        }
        return participations.all(open);
    }
}
