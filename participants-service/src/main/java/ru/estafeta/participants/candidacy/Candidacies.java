package ru.estafeta.participants.candidacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.consent.ConsentGiven;
import ru.estafeta.participants.participation.EnterProgramme;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Those whom a base names as mentor or mentee: each enters the programme as soon as his consent is there. */
@ApplicationScoped
public class Candidacies {

    private static final String READY = """
            select c.id, c.person_id, c.organisation_id, c.role, c.form, c.entered_on
            from candidacy c
            where c.person_id = any (?) and c.participation_id is null and c.finished_on is null
              and exists (select 1 from consent s where s.person_id = c.person_id and s.purpose = 'PROCESSING'
                          and s.withdrawn_on is null)""";
    /** Somebody may have been enrolled by hand meanwhile. */
    private static final String ALREADY_IN = """
            update candidacy c set participation_id = a.id from participation a
            where c.person_id = any (?) and c.participation_id is null and a.person_id = c.person_id
              and a.organisation_id = c.organisation_id and a.role = c.role and a.form = c.form and a.left_on is null""";

    private final Rows rows;
    private final People people;
    private final EnterProgramme programme;
    private final Clock clock;

    Candidacies(Rows rows, People people, EnterProgramme programme, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.programme = programme;
        this.clock = clock;
    }

    private record Ready(
            UUID id,
            UUID person,
            UUID organisation,
            ParticipantRole role,
            MentoringForm form,
            @Nullable LocalDate enteredOn) {}

    /**
     * Enters those of these people who wait for nothing but this.
     *
     * @return how many have entered; one whom a rule keeps out stays a candidate
     */
    public int admit(Collection<UUID> whom) {
        rows.update(ALREADY_IN, SqlArray.uuids(whom, id -> id));
        int entered = 0;
        for (var one : ready(whom)) {
            entered += enter(one) ? 1 : 0;
        }
        return entered;
    }

    /** What these people are candidates for and have not entered yet. */
    public Map<UUID, List<CandidacyView>> waiting(Collection<UUID> whom) {
        record Of(UUID person, CandidacyView view) {}
        return rows
                .list(
                        """
                        select c.person_id, c.organisation_id, o.name, c.role, c.form, c.entered_on, c.finished_on
                        from candidacy c join organisation o on o.id = c.organisation_id
                        where c.person_id = any (?) and c.participation_id is null order by c.recorded_at, c.id""",
                        row -> new Of(
                                Rows.uuid(row, "person_id"),
                                new CandidacyView(
                                        Rows.uuid(row, "organisation_id"),
                                        row.getString("name"),
                                        ParticipantRole.valueOf(row.getString("role")),
                                        MentoringForm.valueOf(row.getString("form")),
                                        Rows.date(row, "entered_on"),
                                        Rows.date(row, "finished_on"))),
                        SqlArray.uuids(whom, id -> id))
                .stream()
                .collect(Collectors.groupingBy(Of::person, Collectors.mapping(Of::view, Collectors.toList())));
    }

    void whenAgreed(@Observes ConsentGiven consent) {
        admit(List.of(consent.person()));
    }

    private boolean enter(Ready one) {
        var entered = one.enteredOn() == null ? LocalDate.now(clock) : one.enteredOn();
        try {
            var participation =
                    programme.admit(people.existing(one.person()), one.organisation(), one.role(), one.form(), entered);
            rows.update("update candidacy set participation_id = ? where id = ?", participation.id(), one.id());
            return true;
        } catch (Refusal keptOut) {
            return false;
        }
    }

    private List<Ready> ready(Collection<UUID> whom) {
        return rows.list(
                READY,
                row -> new Ready(
                        Rows.uuid(row, "id"),
                        Rows.uuid(row, "person_id"),
                        Rows.uuid(row, "organisation_id"),
                        ParticipantRole.valueOf(row.getString("role")),
                        MentoringForm.valueOf(row.getString("form")),
                        Rows.date(row, "entered_on")),
                SqlArray.uuids(whom, id -> id));
    }
}
