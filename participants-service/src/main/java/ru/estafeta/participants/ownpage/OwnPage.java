package ru.estafeta.participants.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.ConsentStatus;
import ru.estafeta.participants.consent.ConsentTexts;
import ru.estafeta.participants.consent.ConsentView;
import ru.estafeta.participants.consent.ConsentWording;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.consent.Operator;
import ru.estafeta.participants.consent.Operators;
import ru.estafeta.participants.consent.PublicationScope;
import ru.estafeta.participants.consent.RecordConsent;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.participants.link.LinkTokens;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.profile.Profiles;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;

/** What the holder of a personal link may do: open it, see what is kept, give a consent and take it back. */
@ApplicationScoped
class OwnPage {

    private final PersonalLinks links;
    private final People people;
    private final Organisations organisations;
    private final Operators operators;
    private final Consents consents;
    private final RecordConsent records;
    private final ConsentTexts texts;
    private final ConsentWording wording;
    private final Signatures signatures;
    private final KeptData keptData;
    private final Profiles profiles;
    private final LinkTokens tokens;
    private final Audit audit;
    private final Clock clock;

    OwnPage(
            PersonalLinks links,
            People people,
            Organisations organisations,
            Operators operators,
            Consents consents,
            RecordConsent records,
            ConsentTexts texts,
            ConsentWording wording,
            Signatures signatures,
            KeptData keptData,
            Profiles profiles,
            LinkTokens tokens,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.organisations = organisations;
        this.operators = operators;
        this.consents = consents;
        this.records = records;
        this.texts = texts;
        this.wording = wording;
        this.signatures = signatures;
        this.keptData = keptData;
        this.profiles = profiles;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Told apart by the caller only after the commit: a wrong code stays counted. */
    sealed interface Opening {
        record Opened(LinkToken device) implements Opening {}

        record WrongCode(int triesLeft) implements Opening {}
    }

    /** The secrets that a device holds: that of the link and its own. */
    record Keys(LinkToken link, LinkToken device) {}

    @Transactional
    Opening open(LinkToken token, String code) {
        var link = links.byToken(token);
        link.requireAliveOn(today());
        var device = tokens.next();
        return link.open(token, code, device, today())
                ? new Opening.Opened(device)
                : new Opening.WrongCode(link.triesLeft());
    }

    @Transactional
    OwnPageView read(Keys keys) {
        var link = usable(keys);
        var person = people.existing(link.person());
        audit.record(Audit.READ, "person", person.id().toString(), person.organisation(), "own page");
        return view(link, person);
    }

    @Transactional
    OwnPageView sign(Keys keys, ConsentPurpose purpose, @Nullable String guardian, @Nullable PublicationScope scope) {
        var link = usable(keys);
        var person = people.existing(link.person());
        var parties = Party.of(signer(person));
        if (!parties.contains(link.party())) {
            throw Refusal.rule(
                    "WRONG_SIGNER",
                    "purpose",
                    "По возрасту участника за него подписывает не тот, кому дана эта ссылка. Попросите у куратора новую.");
        }
        if (link.party() == Party.GUARDIAN && (guardian == null || guardian.isBlank())) {
            throw Refusal.rule("GUARDIAN_MISSING", "guardian", "Напишите свои фамилию, имя и отчество.");
        }
        if (purpose == ConsentPurpose.PUBLICATION && scope == null) {
            throw Refusal.rule("SCOPE_MISSING", "scope", "Отметьте, что разрешаете публиковать.");
        }
        requireAsked(purpose, person);
        var text = texts.current(purpose);
        var own = new Signatures.Signature(
                link.party(), text.id(), link.party() == Party.GUARDIAN ? guardian : null, scope, today());
        var others = signatures.of(person.id(), purpose).stream()
                .filter(other -> other.party() != link.party() && other.text().equals(text.id()))
                .toList();
        if (parties.size() > 1 && others.isEmpty()) {
            signatures.add(person, purpose, own);
            return view(link, person);
        }
        var agreed = scope == null
                ? null
                : others.stream()
                        .map(Signatures.Signature::scope)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(other -> common(scope, other))
                        .orElse(scope);
        var named = Stream.concat(Stream.of(own), others.stream())
                .map(Signatures.Signature::guardian)
                .filter(Objects::nonNull)
                .findFirst();
        records.sign(
                person,
                purpose,
                new Consent.Signature(today(), signer(person), named.orElse(null)),
                text.byLink(today(), agreed));
        signatures.clear(person.id(), purpose);
        return view(link, person);
    }

    @Transactional
    OwnPageView withdraw(Keys keys, ConsentPurpose purpose) {
        var link = usable(keys);
        var person = people.existing(link.person());
        signatures.clear(person.id(), purpose);
        consents.active(person.id(), purpose).ifPresent(consent -> records.withdraw(consent, today()));
        return view(link, person);
    }

    @Transactional
    OwnPageView answer(Keys keys, UUID participation, Map<String, Object> answers) {
        var link = usable(keys);
        var person = people.existing(link.person());
        profiles.tellHimself(person.id(), participation, answers);
        return view(link, person);
    }

    private PersonalLink usable(Keys keys) {
        var link = links.byToken(keys.link());
        link.requireAliveOn(today());
        link.requireDevice(keys.device());
        return link;
    }

    private OwnPageView view(PersonalLink link, Person person) {
        var organisation = Objects.requireNonNull(organisations.findById(person.organisation()), "he is of it");
        var given = consents.ofPeople(List.of(person.id())).stream()
                .map(Consent::view)
                .toList();
        return new OwnPageView(
                person.fullName(),
                organisation.name(),
                operators.of(organisation.id()).map(Operator::contact).orElse(null),
                link.party(),
                signer(person),
                person.contacts().guardian(),
                keptData.of(person),
                Arrays.stream(ConsentPurpose.values())
                        .filter(purpose -> isAsked(purpose, person) || isActive(given, purpose))
                        .map(purpose -> asked(purpose, link.party(), person, given))
                        .toList(),
                profiles.ofPerson(person.id()),
                link.expiresOn());
    }

    private OwnPageView.Asked asked(ConsentPurpose purpose, Party party, Person person, List<ConsentView> given) {
        var last =
                given.stream().filter(consent -> consent.purpose() == purpose).findFirst();
        var active = last.filter(consent -> consent.status() == ConsentStatus.ACTIVE);
        var text = active.map(ConsentView::text).map(texts::byId).orElseGet(() -> texts.current(purpose));
        var own = signatures.of(person.id(), purpose).stream()
                .filter(signature -> signature.party() == party)
                .findFirst();
        return new OwnPageView.Asked(
                purpose,
                purpose == ConsentPurpose.PROCESSING,
                state(active, own, person),
                text.title(),
                wording.of(text, person),
                text.version(),
                active.map(ConsentView::signedOn)
                        .or(() -> own.map(Signatures.Signature::signedOn))
                        .orElse(null),
                active.map(ConsentView::validUntil).orElse(null),
                active.isPresent() ? null : last.map(ConsentView::withdrawnOn).orElse(null),
                active.map(ConsentView::scope)
                        .or(() -> own.map(Signatures.Signature::scope))
                        .orElse(null));
    }

    /** One that the guardian gave for a child who has come of age to sign is asked for again. */
    private OwnPageView.State state(Optional<ConsentView> active, Optional<Signatures.Signature> own, Person person) {
        if (active.filter(consent -> consent.signedBy() == signer(person)).isPresent()) {
            return OwnPageView.State.GIVEN;
        }
        return own.isPresent() ? OwnPageView.State.WAITS_FOR_OTHER : OwnPageView.State.ASKED;
    }

    private void requireAsked(ConsentPurpose purpose, Person person) {
        if (!isAsked(purpose, person)) {
            throw Refusal.rule(
                    "SITE_UNKNOWN",
                    "purpose",
                    "Организация ещё не указала, на каком сайте публикует. Согласие на публикацию пока не нужно.");
        }
    }

    /** Where nothing is said about the site, there is nothing to agree to. */
    private boolean isAsked(ConsentPurpose purpose, Person person) {
        return purpose != ConsentPurpose.PUBLICATION
                || operators.of(person.organisation()).map(Operator::site).isPresent();
    }

    private static boolean isActive(List<ConsentView> given, ConsentPurpose purpose) {
        return given.stream()
                .anyMatch(consent -> consent.purpose() == purpose && consent.status() == ConsentStatus.ACTIVE);
    }

    /** Two who sign together allow what both allow, under the conditions of both. */
    private static PublicationScope common(PublicationScope one, PublicationScope other) {
        var both = one.data().stream().filter(other.data()::contains).collect(Collectors.toSet());
        if (both.isEmpty()) {
            throw Refusal.rule(
                    "SCOPE_DISAGREES",
                    "scope",
                    "Второй подписавший разрешил публиковать другое. Отметьте хотя бы что-то общее или не подписывайте.");
        }
        var conditions = Stream.of(one.conditions(), other.conditions())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return new PublicationScope(both, conditions);
    }

    private Signer signer(Person person) {
        return Signer.atAge(person.birth().ageOn(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
