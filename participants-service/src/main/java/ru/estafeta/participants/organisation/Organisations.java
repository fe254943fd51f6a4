package ru.estafeta.participants.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    /** Nothing is registered yet: the system waits for its first administrator. */
    public boolean areNone() {
        return count() == 0;
    }
}
