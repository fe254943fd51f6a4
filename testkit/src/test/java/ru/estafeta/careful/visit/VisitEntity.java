package ru.estafeta.careful.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class VisitEntity {

    @Id
    private UUID id;

    private LocalDate day;

    VisitEntity(UUID id, Clock clock) {
        this.id = id;
        this.day = LocalDate.now(clock);
    }

    Visit view(Clock clock) {
        return new Visit(id, clock.instant(), day.getYear());
    }
}
