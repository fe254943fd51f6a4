package ru.estafeta.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    public List<Consent> ofPeople(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : list("person in ?1 order by signedOn desc, id", people);
    }

    public Optional<Consent> active(UUID person, ConsentPurpose purpose) {
        return find("person = ?1 and purpose = ?2 and withdrawnOn is null", person, purpose)
                .firstResultOptional();
    }
}
