package ru.estafeta.roadmap.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class Remarks implements PanacheRepositoryBase<Remark, UUID> {

    List<Remark.View> of(UUID roadmap) {
        return list("roadmapId = ?1 order by madeAt, id", roadmap).stream()
                .map(Remark::toView)
                .toList();
    }

    long openOf(UUID roadmap) {
        return count("roadmapId = ?1 and answeredAt is null", roadmap);
    }

    Remark existing(UUID roadmap, UUID id) {
        return find("id = ?1 and roadmapId = ?2", id, roadmap)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("Замечание не найдено: возможно, его уже сняли."));
    }
}
