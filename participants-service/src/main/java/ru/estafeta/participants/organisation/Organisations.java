package ru.estafeta.participants.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    public Organisation existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("Организация не найдена среди доступных вам."));
    }

    public Map<UUID, Organisation> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** Nothing is registered yet: the system waits for its first administrator. */
    public boolean areNone() {
        return count() == 0;
    }
}
