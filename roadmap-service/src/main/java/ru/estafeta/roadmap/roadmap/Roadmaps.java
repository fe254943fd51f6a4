package ru.estafeta.roadmap.roadmap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

/** Roadmaps that the caller may see; row-level security leaves out the others. */
@ApplicationScoped
public class Roadmaps implements PanacheRepositoryBase<Roadmap, UUID> {

    public Roadmap existing(UUID id) {
        return findByIdOptional(id).orElseThrow(Roadmaps::unknown);
    }

    /** Nobody agrees it, or takes the agreement back, while its rows are being changed. */
    public Roadmap heldStill(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(Roadmaps::unknown);
    }

    /** For a step of its chain: no other step and no change of a row meanwhile. */
    public Roadmap held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Roadmaps::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("Дорожная карта не найдена среди доступных вам.");
    }
}
