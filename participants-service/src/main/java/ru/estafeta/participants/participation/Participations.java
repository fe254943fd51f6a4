package ru.estafeta.participants.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, UUID> {

    public List<Participation> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    public Participation existing(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("Запись об участии не найдена среди доступных вам."));
    }

    /** Those that a correction of the person must still fit. */
    public List<Participation> currentOf(UUID person) {
        return list("person = ?1 and leftOn is null", person);
    }

    public List<Participation> currentAt(UUID organisation) {
        return list("organisation = ?1 and leftOn is null", organisation);
    }
}
