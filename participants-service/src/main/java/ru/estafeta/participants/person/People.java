package ru.estafeta.participants.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    /** Row-level security hides the people of others, so a foreign person and an unknown one answer alike. */
    public Person existing(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("Человек не найден среди доступных вам участников."));
    }

    /** All of them, or none is told. */
    public List<Person> existing(Collection<UUID> ids) {
        var found = all(ids);
        if (found.size() < Set.copyOf(ids).size()) {
            throw Refusal.notFound("Не все из выбранных найдены среди доступных вам участников. Обновите страницу.");
        }
        return found;
    }

    /** Cards of the same school that turned out to be of this person. */
    public List<Person> mergedInto(UUID person) {
        return list("mergedInto", person);
    }

    public Map<UUID, String> pseudonyms(Collection<UUID> ids) {
        return all(ids).stream().collect(Collectors.toMap(Person::id, Person::pseudonym));
    }

    public List<Person> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
