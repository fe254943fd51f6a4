package ru.estafeta.participants.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    public Programme existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("Программа не найдена среди доступных вам."));
    }
}
