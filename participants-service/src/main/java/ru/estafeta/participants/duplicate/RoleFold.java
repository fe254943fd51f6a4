package ru.estafeta.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Takes the roles of one card over to another, with their pairs and answers, and gives them back. */
@ApplicationScoped
class RoleFold {

    private static final String TWIN = """
            select twin.id, twin.entered_on from participation twin join participation own on own.id = ?
            where twin.person_id = ? and twin.organisation_id = own.organisation_id and twin.role = own.role
              and twin.form = own.form and twin.left_on is null and own.left_on is null""";
    private static final String BECOME_PART = """
            update participation own set person_id = twin.person_id, merged_into = twin.id, left_on = own.entered_on,
                leaving_reason = 'Записан дважды'
            from participation twin where own.id = ? and twin.id = ?""";
    private static final String EARLIER = """
            update participation twin set entered_on = least(twin.entered_on, own.entered_on)
            from participation own where own.id = ? and twin.id = ?""";
    private static final String PARTED = """
            update participation set person_id = ?, merged_into = null,
                left_on = case when merged_into is null then left_on end,
                leaving_reason = case when merged_into is null then leaving_reason end
            where id = ?""";

    private final Rows rows;

    RoleFold(Rows rows) {
        this.rows = rows;
    }

    private record Twin(UUID id, LocalDate enteredOn) {}

    List<Moved.Role> takeOver(UUID from, UUID to) {
        return rows
                .list("select id from participation where person_id = ? order by id", row -> Rows.uuid(row, "id"), from)
                .stream()
                .map(role -> takeOver(role, from, to))
                .toList();
    }

    private Moved.Role takeOver(UUID role, UUID from, UUID to) {
        var twin = twin(role, to);
        var into = twin.map(Twin::id).orElse(role);
        if (twin.isPresent()) {
            rows.update(EARLIER, role, into);
            rows.update(BECOME_PART, role, into);
        } else {
            rows.update("update participation set person_id = ? where id = ?", to, role);
        }
        var pairs = moved("pair_member", "pair_id", to, into, role);
        bind(pairs, from, to);
        return new Moved.Role(
                role,
                twin.map(Twin::id).orElse(null),
                twin.map(Twin::enteredOn).orElse(null),
                pairs,
                moved("survey_link", "id", to, into, role),
                moved("survey_response", "id", to, into, role));
    }

    void giveBack(Moved.Role role, UUID from, UUID to) {
        rows.update(PARTED, to, role.participation());
        if (role.into() != null) {
            rows.update("update participation set entered_on = ? where id = ?", role.intoEnteredOn(), role.into());
        }
        returned("pair_member", "pair_id", role.pairs(), role, to);
        returned("survey_link", "id", role.links(), role, to);
        returned("survey_response", "id", role.responses(), role, to);
        bind(role.pairs(), from, to);
    }

    private Optional<Twin> twin(UUID role, UUID of) {
        return rows.list(TWIN, row -> new Twin(Rows.uuid(row, "id"), Rows.day(row, "entered_on")), role, of).stream()
                .findFirst();
    }

    private List<UUID> moved(String table, String key, UUID to, UUID into, UUID role) {
        return rows.list(
                "update %s set person_id = ?, participation_id = ? where participation_id = ? returning %s as id"
                        .formatted(table, key),
                row -> Rows.uuid(row, "id"),
                to,
                into,
                role);
    }

    private void returned(String table, String key, List<UUID> those, Moved.Role role, UUID to) {
        rows.update(
                "update %s set person_id = ?, participation_id = ? where %s = any (?) and participation_id = ?"
                        .formatted(table, key),
                to,
                role.participation(),
                SqlArray.uuids(those, id -> id),
                role.now());
    }

    private void bind(List<UUID> pairs, UUID from, UUID to) {
        var those = SqlArray.uuids(pairs, id -> id);
        rows.update("update pair_bond set mentor_id = ? where mentor_id = ? and pair_id = any (?)", to, from, those);
        rows.update("update pair_bond set mentee_id = ? where mentee_id = ? and pair_id = any (?)", to, from, those);
    }
}
