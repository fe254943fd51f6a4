package ru.estafeta.participants.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import ru.estafeta.platform.store.Rows;

/** What the log of reads and changes holds about a person and his consents, for Excel in Russian: BOM and semicolons. */
@ApplicationScoped
class LogExport {

    private static final String ENTRIES = """
            select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, actor, actor_roles, action,
                   subject_type, subject_id, coalesce(details, '') as details
            from audit_log
            where subject_id = ? or subject_id in (select cast(id as text) from consent where person_id = ?)
               or subject_id in (select cast(id as text) from participation where person_id = ?)
               or subject_id in (select cast(id as text) from person where merged_into = ?)
            order by audit_log.id""";

    private final Rows rows;

    LogExport(Rows rows) {
        this.rows = rows;
    }

    byte[] of(UUID person) {
        var entries = rows.list(
                ENTRIES,
                row -> List.of(
                        row.getString("at"),
                        row.getString("actor"),
                        row.getString("actor_roles"),
                        row.getString("action"),
                        row.getString("subject_type"),
                        row.getString("subject_id"),
                        row.getString("details")),
                person.toString(),
                person,
                person,
                person);
        var text = new StringWriter();
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader("Время (UTC)", "Кто", "Роли", "Действие", "Объект", "Номер объекта", "Подробности")
                .get();
        try (var printer = format.print(text)) {
            printer.printRecords(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
