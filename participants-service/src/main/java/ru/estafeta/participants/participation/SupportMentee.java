package ru.estafeta.participants.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;

/**
 * A mentee left without a pair waits with a psychologist's support while the search goes on (methodical
 * recommendations, stage 5). Nobody else is told of it: no event says it.
 */
@ApplicationScoped
class SupportMentee {

    private final Participations participations;
    private final ParticipationQueries queries;
    private final People people;
    private final ProcessingConsent consent;
    private final Audit audit;
    private final Clock clock;

    SupportMentee(
            Participations participations,
            ParticipationQueries queries,
            People people,
            ProcessingConsent consent,
            Audit audit,
            Clock clock) {
        this.participations = participations;
        this.queries = queries;
        this.people = people;
        this.consent = consent;
        this.audit = audit;
        this.clock = clock;
    }

    void begin(Participation participation, LocalDate since) {
        var status = queries.one(participation.id()).status();
        if (participation.role() != ParticipantRole.MENTEE
                || status == ParticipationStatus.IN_PAIR
                || status == ParticipationStatus.LEFT) {
            throw Refusal.conflict(
                    "NOT_WAITING", "Поддержку отмечают у наставляемого, который ждёт пару. Обновите страницу.");
        }
        consent.require(List.of(people.existing(participation.person())), "since");
        participation.support(since, LocalDate.now(clock));
        participations.flush();
        log("SUPPORT", participation);
    }

    void end(Participation participation) {
        participation.support(null, LocalDate.now(clock));
        participations.flush();
        log("END_SUPPORT", participation);
    }

    private void log(String deed, Participation participation) {
        audit.record(deed, "participation", participation.id().toString(), participation.organisation(), null);
    }
}
