package ru.estafeta.participants.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class PartnerAgreements implements PanacheRepositoryBase<PartnerAgreement, UUID> {

    PartnerAgreement existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("Соглашение не найдено среди доступных вам."));
    }
}
