package ru.estafeta.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.problem.Refusal;

/**
 * The one place that refuses to process anybody's data without his consent. Participations, pairs, meetings and survey
 * links ask here. It names those who lack it: callers of these actions may see the people they act upon.
 */
@ApplicationScoped
public class ProcessingConsent {

    private final Consents consents;
    private final Clock clock;

    ProcessingConsent(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** To hand his data to another organisation. */
    public void requireTransfer(Person person) {
        var today = LocalDate.now(clock);
        if (consents.active(person.id(), ConsentPurpose.TRANSFER)
                .filter(consent -> consent.holdsOn(today))
                .isEmpty()) {
            throw Refusal.rule(
                    "CONSENT_MISSING",
                    "organisation",
                    "Нет согласия на передачу данных: " + person.shortName()
                            + ". Возьмите его, или пусть новая организация внесёт участника сама: система предложит"
                            + " считать его одним человеком.");
        }
    }

    public void require(Collection<Person> people, String pointer) {
        var today = LocalDate.now(clock);
        var agreed = consents.ofPeople(people.stream().map(Person::id).toList()).stream()
                .filter(consent -> consent.holdsOn(today) && consent.purpose() == ConsentPurpose.PROCESSING)
                .map(Consent::person)
                .collect(Collectors.toUnmodifiableSet());
        var missing = people.stream()
                .filter(person -> !agreed.contains(person.id()))
                .map(Person::shortName)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.rule(
                    "CONSENT_MISSING",
                    pointer,
                    "Нет согласия на обработку персональных данных: " + missing
                            + ". Запишите подписанное согласие и повторите.");
        }
    }
}
