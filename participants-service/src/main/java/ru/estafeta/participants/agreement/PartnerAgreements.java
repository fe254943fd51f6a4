package ru.estafeta.participants.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class PartnerAgreements implements PanacheRepositoryBase<PartnerAgreement, UUID> {

    PartnerAgreement existing(UUID id) {
        return findByIdOptional(id).orElseThrow(PartnerAgreements::unknown);
    }

    /** Held against a second one who attaches a scan. */
    PartnerAgreement locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(PartnerAgreements::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("Соглашение не найдено среди доступных вам.");
    }
}
