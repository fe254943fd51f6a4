package ru.estafeta.participants.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ru.estafeta.participants.participation.EnterProgramme;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/**
 * What goes to the successor: cards of people, roles that are not over, candidacies. What is past stays where it was:
 * pairs, meetings, consents and answers are facts of the organisation that ended. Each thing that went over is noted, so
 * that it can come back.
 */
@ApplicationScoped
class Belongings {

    private static final String NOTE =
            "insert into merged_belonging (organisation_id, kind, id) select ?, ?, id from unnest(?) as went (id)";
    private static final String CARDS = """
            update person set organisation_id = ?, version = version + 1 where organisation_id = ? returning id""";
    private static final String CARDS_BACK = """
            update person set organisation_id = ?, version = version + 1
            where organisation_id = ? and id in (
                select id from merged_belonging where organisation_id = ? and kind = 'PERSON')""";
    private static final String CANDIDACIES = """
            update candidacy c set organisation_id = ?
            where c.organisation_id = ? and c.participation_id is null and c.finished_on is null
              and not exists (select 1 from candidacy there where there.person_id = c.person_id
                  and there.organisation_id = ? and there.role = c.role and there.form = c.form)
            returning id""";
    private static final String CANDIDACIES_BACK = """
            update candidacy set organisation_id = ?
            where organisation_id = ? and participation_id is null and id in (
                select id from merged_belonging where organisation_id = ? and kind = 'CANDIDACY')""";

    private final Rows rows;
    private final Participations participations;
    private final EnterProgramme programme;

    Belongings(Rows rows, Participations participations, EnterProgramme programme) {
        this.rows = rows;
        this.participations = participations;
        this.programme = programme;
    }

    void goOver(UUID from, UUID to, List<UUID> below) {
        note(from, "ORGANISATION", below);
        note(from, "PERSON", rows.list(CARDS, row -> Rows.uuid(row, "id"), to, from));
        note(from, "PARTICIPATION", programme.goOn(participations.currentAt(from), to));
        note(from, "CANDIDACY", rows.list(CANDIDACIES, row -> Rows.uuid(row, "id"), to, from, to));
    }

    List<UUID> organisationsOf(UUID ended) {
        return noted(ended, "ORGANISATION");
    }

    void comeBack(UUID ended, UUID successor) {
        rows.update(CARDS_BACK, ended, successor, ended);
        programme.goOn(
                participations.all(noted(ended, "PARTICIPATION")).stream()
                        .filter(one -> !one.hasLeft() && one.organisation().equals(successor))
                        .toList(),
                ended);
        rows.update(CANDIDACIES_BACK, ended, successor, ended);
        rows.update("delete from merged_belonging where organisation_id = ?", ended);
    }

    private void note(UUID from, String kind, List<UUID> ids) {
        rows.update(NOTE, from, kind, SqlArray.uuids(ids, id -> id));
    }

    private List<UUID> noted(UUID from, String kind) {
        return rows.list(
                "select id from merged_belonging where organisation_id = ? and kind = ?",
                row -> Rows.uuid(row, "id"),
                from,
                kind);
    }
}
