package ru.estafeta.participants.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.consent.Operators;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.participants.link.LinkTokens;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.time.IdGenerator;

/** Issues links to those whose signatures the age asks for: to a child of fourteen and to his parent, one each. */
@ApplicationScoped
class IssuePersonalLinks {

    private final People people;
    private final PersonalLinks links;
    private final Operators operators;
    private final LinkTokens tokens;
    private final Caller caller;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    IssuePersonalLinks(
            People people,
            PersonalLinks links,
            Operators operators,
            LinkTokens tokens,
            Caller caller,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.operators = operators;
        this.tokens = tokens;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A link with its secrets, which exist only here and in the answer. @param email where the link may be sent */
    record Issued(
            UUID person,
            String name,
            @Nullable String className,
            Party party,
            LinkToken token,
            String code,
            LocalDate expiresOn,
            @Nullable String email) {}

    @Transactional
    List<Issued> issue(List<UUID> whom) {
        var issued = new ArrayList<Issued>();
        for (var id : whom.stream().distinct().toList()) {
            var person = people.existing(id);
            caller.requireWithin(person.organisation());
            person.requireOpen();
            operators.required(person.organisation());
            links.standing(id).forEach(PersonalLink::revoke);
            var parties = Party.of(Signer.atAge(person.birth().ageOn(LocalDate.now(clock))));
            for (var party : parties) {
                issued.add(issue(person, party, parties));
            }
            audit.record("ISSUE_PERSONAL_LINK", "person", id.toString(), person.organisation(), null);
        }
        return issued;
    }

    /** The address on the card is the child's own where he signs too, else that of the parent. */
    private Issued issue(Person person, Party party, List<Party> parties) {
        var token = tokens.next();
        var code = tokens.code();
        var link = PersonalLink.issue(ids.next(), person, party, token, code, caller.username(), LocalDate.now(clock));
        links.persist(link);
        boolean hisAddress = party == Party.SELF || parties.size() == 1;
        return new Issued(
                person.id(),
                person.fullName(),
                person.className(),
                party,
                token,
                code,
                link.expiresOn(),
                hisAddress ? person.email() : null);
    }
}
