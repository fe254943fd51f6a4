package ru.estafeta.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    public Consent existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("Согласие не найдено среди доступных вам."));
    }

    /** Nobody else changes it meanwhile. */
    public Consent locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.notFound("Согласие не найдено среди доступных вам."));
    }

    public List<Consent> ofPeople(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : list("person in ?1 order by signedOn desc, recordedAt desc, id desc", people);
    }

    public Optional<Consent> active(UUID person, ConsentPurpose purpose) {
        return find("person = ?1 and purpose = ?2 and withdrawnOn is null", person, purpose)
                .firstResultOptional();
    }

    List<Consent> expired(LocalDate today) {
        return list("validUntil < ?1 and withdrawnOn is null", today);
    }
}
