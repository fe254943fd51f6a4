package ru.estafeta.participants.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    /** Row-level security hides the people of others, so a foreign person and an unknown one answer alike. */
    public Person existing(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("Человек не найден среди доступных вам участников."));
    }

    /** Cards of the same school that turned out to be of this person. */
    public List<Person> mergedInto(UUID person) {
        return list("mergedInto", person);
    }

    public List<Person> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
