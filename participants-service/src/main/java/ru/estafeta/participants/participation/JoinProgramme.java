package ru.estafeta.participants.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.dictionary.Dictionary;
import ru.estafeta.participants.programme.Programme;
import ru.estafeta.participants.programme.Programmes;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;

/** Participants of a base take part in one of its programmes: of their form, at their organisation, while it runs. */
@ApplicationScoped
public class JoinProgramme {

    private final Programmes programmes;
    private final Participations participations;
    private final Dictionary dictionary;
    private final Audit audit;
    private final Clock clock;

    JoinProgramme(
            Programmes programmes, Participations participations, Dictionary dictionary, Audit audit, Clock clock) {
        this.programmes = programmes;
        this.participations = participations;
        this.dictionary = dictionary;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param pointer field of the request that names whom or what is not fit */
    void join(UUID programmeId, Collection<Participation> joining, String pointer) {
        var programme = programmes.existing(programmeId);
        var form = dictionary.form(programme.form()).orElseThrow().basis();
        for (var participation : joining) {
            requireFit(programme, form, participation, pointer);
            participation.joins(programmeId);
        }
        participations.flush();
        log("JOIN_PROGRAMME", programme);
    }

    void leave(Programme programme, Participation participation) {
        participation.joins(null);
        participations.flush();
        log("LEAVE_PROGRAMME", programme);
    }

    private void requireFit(Programme programme, MentoringForm form, Participation participation, String pointer) {
        if (!participation.organisation().equals(programme.organisation())) {
            throw Refusal.rule(
                    "PROGRAMME_ELSEWHERE",
                    pointer,
                    "Программу «" + programme.name() + "» ведёт другая организация. Выберите программу этой.");
        }
        if (participation.form() != form) {
            throw Refusal.rule(
                    "PROGRAMME_OF_ANOTHER_FORM",
                    pointer,
                    "Форма программы «" + programme.name()
                            + "» другая, чем у участника. Выберите программу его формы.");
        }
        if (participation.hasLeft()) {
            throw Refusal.rule(
                    "ALREADY_LEFT", pointer, "Участник уже вышел из базы. Обновите список и выберите других.");
        }
        programme.requireOpenOn(Days.latest(participation.enteredOn(), LocalDate.now(clock)), pointer);
    }

    private void log(String deed, Programme programme) {
        audit.record(deed, "programme", programme.id().toString(), programme.organisation(), null);
    }
}
