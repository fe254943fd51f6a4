package ru.estafeta.participants.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;

/**
 * The scans of signed papers, one in use for each. One that is removed or replaced can be put back for a day; see
 * {@link RemovedScans}. Who may do what, and the log, are the business of those whose papers they are; so is to hold the
 * paper against a second one who attaches.
 */
@ApplicationScoped
public class Scans {

    private final Rows rows;
    private final IdGenerator ids;
    private final Clock clock;

    Scans(Rows rows, IdGenerator ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that the caller may see, by their papers. */
    public Map<UUID, Scan> inUse(Paper paper, Collection<UUID> papers) {
        if (papers.isEmpty()) {
            return Map.of();
        }
        record Found(UUID paper, Scan scan) {}
        return rows
                .list(
                        "select %1$s as paper_id, id, file_name, octet_length(content) as size from scan"
                                        .formatted(paper.column())
                                + " where %s = any (?) and removed_at is null".formatted(paper.column()),
                        row -> new Found(
                                Rows.uuid(row, "paper_id"),
                                new Scan(Rows.uuid(row, "id"), row.getString("file_name"), row.getLong("size"))),
                        SqlArray.uuids(papers, id -> id))
                .stream()
                .collect(Collectors.toMap(Found::paper, Found::scan));
    }

    /** Takes the place of the former one. */
    public Scan attach(Paper paper, UUID id, UUID organisation, ScanFile file) {
        setAside(paper, id);
        var scan = new Scan(ids.next(), file.name(), file.content().length);
        rows.update(
                "insert into scan (id, %s, organisation_id, file_name, content) values (?, ?, ?, ?, ?)"
                        .formatted(paper.column()),
                scan.id(),
                id,
                organisation,
                scan.fileName(),
                file.content());
        return scan;
    }

    public ScanFile read(Paper paper, UUID id, UUID scan) {
        return rows
                .list(
                        "select file_name, content from scan where id = ? and %s = ? and removed_at is null"
                                .formatted(paper.column()),
                        row -> new ScanFile(row.getString("file_name"), row.getBytes("content")),
                        scan,
                        id)
                .stream()
                .findFirst()
                .orElseThrow(Scans::unknown);
    }

    public void remove(Paper paper, UUID id, UUID scan) {
        requireFound(rows.update(
                "update scan set removed_at = ? where id = ? and %s = ? and removed_at is null"
                        .formatted(paper.column()),
                clock.instant(),
                scan,
                id));
    }

    /** Undoes its removal, or its replacement by another one. */
    public void putBack(Paper paper, UUID id, UUID scan) {
        setAside(paper, id);
        requireFound(rows.update(
                "update scan set removed_at = null where id = ? and %s = ?".formatted(paper.column()), scan, id));
    }

    private void setAside(Paper paper, UUID id) {
        rows.update(
                "update scan set removed_at = ? where %s = ? and removed_at is null".formatted(paper.column()),
                clock.instant(),
                id);
    }

    private static void requireFound(int changed) {
        if (changed == 0) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("Скан не найден: его убрали или заменили. Обновите страницу.");
    }
}
