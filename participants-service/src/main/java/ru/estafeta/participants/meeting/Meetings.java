package ru.estafeta.participants.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ru.estafeta.participants.pair.Pair;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    Meeting existing(Pair pair, UUID id) {
        return findByIdOptional(id)
                .filter(meeting -> meeting.isOf(pair))
                .orElseThrow(() -> Refusal.notFound("У этой пары нет такой встречи. Обновите список."));
    }
}
