package ru.estafeta.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.participants.person.Person;

/** Fills a text of consent in: the operator with his numbers, the participant, where it will be published. */
@ApplicationScoped
public class ConsentWording {

    /** To be written by hand. */
    private static final String BLANK = "____________________";

    private final Organisations organisations;
    private final Operators operators;

    ConsentWording(Organisations organisations, Operators operators) {
        this.organisations = organisations;
        this.operators = operators;
    }

    /** Paragraphs as the person reads and signs them. */
    public List<String> of(ConsentText text, Person person) {
        var organisation = Objects.requireNonNull(organisations.findById(person.organisation()), "he is of it");
        var operator = operators.of(person.organisation()).orElse(new Operator(BLANK, null, null));
        var ids = organisation.numbers();
        var numbers = Stream.of(numbered("ИНН", ids.get("inn")), numbered("ОГРН", ids.get("ogrn")))
                .filter(Objects::nonNull)
                .toList();
        var birth = person.birth().date();
        var contacts = person.contacts();
        var values = Map.of(
                "оператор", organisation.name(),
                "реквизиты", numbers.isEmpty() ? "" : " (" + String.join(", ", numbers) + ")",
                "адрес", operator.address(),
                "сайт", operator.site() == null ? BLANK : operator.site(),
                "участник", person.fullName(),
                "рождение",
                        birth == null
                                ? person.birth().year() + " года рождения"
                                : "родился(ась) " + Days.written(birth),
                "связь", first(contacts.guardianPhone(), contacts.phone(), contacts.email()));
        var filled = text.body();
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String numbered(String name, @Nullable String number) {
        return number == null ? null : name + " " + number;
    }

    private static String first(@Nullable String... ways) {
        return Stream.of(ways).filter(Objects::nonNull).findFirst().orElse(BLANK);
    }
}
