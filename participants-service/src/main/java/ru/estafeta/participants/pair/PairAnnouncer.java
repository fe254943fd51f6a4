package ru.estafeta.participants.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.contracts.PairCorrectedV1;
import ru.estafeta.contracts.PairEvent;
import ru.estafeta.contracts.PairMemberV1;
import ru.estafeta.contracts.PairStateV1;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.person.CardsChanged;
import ru.estafeta.participants.person.EmployerCorrected;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;

/** Tells the other services where a pair stands: pseudonyms, organisations and days, never a name. */
@ApplicationScoped
class PairAnnouncer {

    private final Pairs pairs;
    private final People people;
    private final OrganisationTree tree;
    private final Outbox outbox;
    private final EntityManager database;

    PairAnnouncer(Pairs pairs, People people, OrganisationTree tree, Outbox outbox, EntityManager database) {
        this.pairs = pairs;
        this.people = people;
        this.tree = tree;
        this.outbox = outbox;
        this.database = database;
    }

    /** Writes the pair first: its version, and a race lost to another one, are known only then. */
    void announce(Pair pair, Function<PairStateV1, PairEvent> fact) {
        pairs.flush();
        outbox.append(fact.apply(state(pair)));
    }

    /** A mentor's employer is counted through his pairs, so they are told anew when it was corrected. */
    void on(@Observes EmployerCorrected corrected) {
        announceAnew(pairs.countedWith(corrected.person()));
    }

    void on(@Observes CardsChanged cards) {
        announceAnew(cards.people().stream()
                .flatMap(person -> pairs.countedWith(person).stream())
                .distinct()
                .toList());
    }

    private void announceAnew(List<Pair> counted) {
        for (var pair : counted) {
            database.lock(pair, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            announce(pair, PairCorrectedV1::new);
        }
    }

    private PairStateV1 state(Pair pair) {
        var members = pair.everybody();
        var known = people.all(pair.people()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return new PairStateV1(
                pair.id(),
                pair.version(),
                pair.organisation(),
                pair.form(),
                pair.status(),
                pair.startsOn(),
                pair.order(),
                pair.endedOn(),
                members.stream().map(member -> told(member, known)).toList());
    }

    private PairMemberV1 told(PairMember member, Map<UUID, Person> known) {
        var person = java.util.Objects.requireNonNull(known.get(member.person()), "member of the pair is visible");
        var employer = member.role() == ParticipantRole.MENTOR ? person.employer() : null;
        return new PairMemberV1(
                member.participation(),
                person.pseudonym(),
                member.role(),
                member.memberOrganisation(),
                employer,
                typeOf(employer));
    }

    private @Nullable OrganisationType typeOf(@Nullable UUID employer) {
        return employer == null
                ? null
                : tree.find(employer).map(OrganisationNode::type).orElse(null);
    }
}
