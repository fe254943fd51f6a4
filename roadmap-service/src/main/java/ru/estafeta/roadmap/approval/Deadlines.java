package ru.estafeta.roadmap.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.Roadmap;

@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<ChainDeadline, ChainDeadline.Key> {

    private final ApprovalRights rights;

    Deadlines(ApprovalRights rights) {
        this.rights = rights;
    }

    DeadlinesView of(UUID organisation, String schoolYear) {
        return findByIdOptional(new ChainDeadline.Key(organisation, schoolYear))
                .map(ChainDeadline::toView)
                .orElseGet(() -> new DeadlinesView(schoolYear, null, null, null));
    }

    DeadlinesView set(UUID organisation, String schoolYear, DeadlinesRequest days) {
        days.requireInOrder();
        var deadline = findByIdOptional(new ChainDeadline.Key(organisation, schoolYear))
                .orElseGet(() -> {
                    var fresh = new ChainDeadline(organisation, schoolYear);
                    persist(fresh);
                    return fresh;
                });
        deadline.set(days);
        return deadline.toView();
    }

    /** The day of the next step, as the organisation above has set it. */
    @Nullable
    LocalDate until(Roadmap roadmap) {
        var above = rights.agreeing(roadmap);
        var year = roadmap.schoolYear();
        if (above == null || year == null) {
            return null;
        }
        return findByIdOptional(new ChainDeadline.Key(above, year))
                .map(deadline -> deadline.until(roadmap.state()))
                .orElse(null);
    }
}
