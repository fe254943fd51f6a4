package ru.estafeta.participants.pair;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
public class Pairs implements PanacheRepositoryBase<Pair, UUID> {

    public Pair existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("Пара не найдена среди доступных вам."));
    }

    List<Pair> activeWith(UUID person) {
        return list(
                "select distinct p from Pair p join p.members m where m.person = ?1 and m.leftOn is null"
                        + " and p.status in (?2, ?3)",
                person,
                PairStatus.DRAFT,
                PairStatus.APPROVED);
    }

    List<Pair> activeOf(UUID participation) {
        return list(
                "select distinct p from Pair p join p.members m where m.participation = ?1 and m.leftOn is null"
                        + " and p.status in (?2, ?3)",
                participation,
                PairStatus.DRAFT,
                PairStatus.APPROVED);
    }

    /** Pairs that figures count and in which the person stands. */
    List<Pair> countedWith(UUID person) {
        return list(
                "select distinct p from Pair p join p.members m where m.person = ?1 and p.status <> ?2",
                person,
                PairStatus.CANCELLED);
    }
}
