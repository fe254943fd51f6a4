package ru.estafeta.participants.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/**
 * Classes of a whole school at once. Nobody outside of the register knows a class or who has left school, so no event
 * tells it; the version goes on, so that whoever has the card open learns that it has changed.
 */
@ApplicationScoped
class MoveCards {

    private static final String MOVE = """
            with moved as (
                update person h set class_name = w.class_name,
                    graduated_on = case when w.class_name is null then cast(? as date) end, version = h.version + 1
                from unnest(?, ?, ?) as w (id, version, class_name)
                where h.id = w.id and h.version = w.version and h.organisation_id = ? and h.restricted_on is null
                  and h.merged_into is null and h.transferred_to is null and h.graduated_on is null
                  and h.kind in ('PUPIL', 'STUDENT')
                returning h.id, h.version, old.class_name)
            insert into base_renewal_change
                (renewal_id, organisation_id, kind, subject_id, version_after, person_id, class_before)
            select ?, ?, 'CARD', id, version, id, class_name from moved
            on conflict (renewal_id, kind, subject_id) do update set version_after = excluded.version_after""";
    private static final String BACK = """
            update person h set class_name = c.class_before, graduated_on = null, version = h.version + 1
            from base_renewal_change c
            where c.renewal_id = ? and c.kind = 'CARD' and h.id = c.subject_id and h.version = c.version_after
              and h.restricted_on is null and h.merged_into is null
            returning h.id""";

    private final Rows rows;

    MoveCards(Rows rows) {
        this.rows = rows;
    }

    /** @param day on which those leave school who get no other class */
    void move(UUID renewal, UUID school, List<RenewalRequest.Card> cards, LocalDate day) {
        int moved = rows.update(
                MOVE,
                day,
                SqlArray.uuids(cards, RenewalRequest.Card::person),
                SqlArray.longs(cards, RenewalRequest.Card::version),
                SqlArray.texts(cards, RenewalRequest.Card::className),
                school,
                renewal,
                school);
        if (moved < cards.size()) {
            throw Refusal.stale("Пока вы готовили обновление, изменились карточки: " + (cards.size() - moved)
                    + ". Ничего не записано: загрузите новое, ваши решения останутся.");
        }
    }

    /** @return cards that are as before; the others have been changed since */
    List<UUID> moveBack(UUID renewal) {
        return rows.list(BACK, row -> Rows.uuid(row, "id"), renewal);
    }
}
