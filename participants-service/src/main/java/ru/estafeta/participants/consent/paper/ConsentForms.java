package ru.estafeta.participants.consent.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.ConsentText;
import ru.estafeta.participants.consent.ConsentTexts;
import ru.estafeta.participants.consent.ConsentWording;
import ru.estafeta.participants.consent.Operators;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.word.WordFile;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;

/** Makes the forms that people sign on paper, by class and name as they are handed out. */
@ApplicationScoped
class ConsentForms {

    private static final Comparator<Person> AS_HANDED_OUT = Comparator.comparing(
                    (Person person) -> Objects.requireNonNullElse(person.className(), ""))
            .thenComparing(Person::fullName);

    private final People people;
    private final ConsentTexts texts;
    private final ConsentWording wording;
    private final Operators operators;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ConsentForms(
            People people,
            ConsentTexts texts,
            ConsentWording wording,
            Operators operators,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.texts = texts;
        this.wording = wording;
        this.operators = operators;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param title of the text, which names the file too */
    record Printed(String title, byte[] docx) {}

    Printed print(List<UUID> whom, ConsentPurpose purpose) {
        var text = texts.current(purpose);
        var forms = whom.stream()
                .distinct()
                .map(this::own)
                .sorted(AS_HANDED_OUT)
                .map(person -> form(person, text))
                .toList();
        return new Printed(text.title(), WordFile.write(ConsentForm.SIZE, file -> {
            file.page(false, ConsentForm.MARGIN);
            for (int i = 0; i < forms.size(); i++) {
                forms.get(i).write(file, i == 0);
            }
        }));
    }

    private Person own(UUID id) {
        var person = people.existing(id);
        caller.requireWithin(person.organisation());
        person.requireOpen();
        audit.record(Audit.READ, "person", id.toString(), person.organisation(), "consent form");
        return person;
    }

    private ConsentForm form(Person person, ConsentText text) {
        var operator = operators.required(person.organisation());
        if (text.purpose() == ConsentPurpose.PUBLICATION && operator.site() == null) {
            throw Refusal.rule(
                    "SITE_UNKNOWN",
                    "purpose",
                    "В согласии на публикацию должен стоять сайт. Укажите его в «Сведениях об операторе» на странице"
                            + " согласий и повторите.");
        }
        return new ConsentForm(
                person.fullName(),
                person.shortName(),
                person.contacts().guardian(),
                Signer.atAge(person.birth().ageOn(LocalDate.now(clock))),
                text,
                wording.of(text, person),
                operator.contact());
    }
}
