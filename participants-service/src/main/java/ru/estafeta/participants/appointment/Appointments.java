package ru.estafeta.participants.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    Appointment existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("Назначение не найдено среди доступных вам."));
    }

    /** Newest first, those that hold before those that have ended. */
    List<Appointment> of(UUID organisation) {
        return list(
                "organisation = ?1 order by case when endedOn is null then 0 else 1 end, startsOn desc, id",
                organisation);
    }

    List<Appointment> expired(LocalDate today) {
        return list("endedOn is null and until < ?1", today);
    }
}
