package ru.estafeta.participants.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class Trainings implements PanacheRepositoryBase<Training, UUID> {

    Training existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("Обучение не найдено среди доступных вам."));
    }
}
