package ru.estafeta.participants.importing.applying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import ru.estafeta.participants.importing.applying.CorrectKnown.Kept;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/**
 * One insurance number is one human being: rows that say otherwise are not written, neither of two that contradict each
 * other, for it is not known which of them is wrong.
 */
final class SnilsClashes {

    private static final String TAKE_OUT = """
            with told as (
                select s.row_no, s.organisation_id, s.snils_matching, f.person_id,
                    min(f.person_id::text) over number <> max(f.person_id::text) over number
                        or min(s.snils_matching) over being <> max(s.snils_matching) over being as in_file
                from staged s join fate f using (row_no) where s.snils_matching is not null
                window number as (partition by s.organisation_id, s.snils_matching),
                    being as (partition by f.person_id)),
            clash as (
                select t.row_no, case
                    when exists (select 1 from person p where p.organisation_id = t.organisation_id
                        and p.snils_matching = t.snils_matching and p.id <> t.person_id and p.merged_into is null)
                        then 'OTHER_CARD'
                    when exists (select 1 from person p where p.id = t.person_id
                        and p.snils_matching <> t.snils_matching) then 'OTHER_NUMBER'
                    when t.in_file then 'OTHER_ROW' end as what
                from told t)
            delete from fate f using clash c where c.row_no = f.row_no and c.what is not null
            returning f.row_no, c.what""";
    /** They repeat a row that was taken out. */
    private static final String TAKE_OUT_REPEATED = """
            delete from fate f where f.fate = 'REPEATED' and not exists (
                select 1 from fate n where n.person_id = f.person_id and n.fate = 'NEW')
            returning f.row_no, 'REPEATED' as what""";

    private SnilsClashes() {}

    static List<Kept> takenOut(Rows rows) {
        var found = rows.list(TAKE_OUT, SnilsClashes::kept);
        if (!found.isEmpty()) {
            found.addAll(rows.list(TAKE_OUT_REPEATED, SnilsClashes::kept));
        }
        return found;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getInt("row_no"), Refusal.conflict("SNILS_TAKEN", "snils", words(row.getString("what"))));
    }

    private static String words(String what) {
        return switch (what) {
            case "OTHER_CARD" ->
                "Этот СНИЛС уже записан в карточке другого человека этой организации. Сверьте номер с документом или"
                        + " уберите его.";
            case "OTHER_NUMBER" ->
                "В карточке этого человека другой СНИЛС. Сверьте номер с документом; если ошибка в карточке, сначала"
                        + " исправьте её.";
            case "OTHER_ROW" ->
                "В файле этот СНИЛС стоит у разных людей или у одного человека их два. Сверьте номера с документами.";
            default -> "Строка повторяет другую, в которой не сходится СНИЛС. Исправьте ту или уберите номер.";
        };
    }
}
