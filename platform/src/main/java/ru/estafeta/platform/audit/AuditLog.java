package ru.estafeta.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.store.Rows;

/** Searches the log, newest first, as far as the caller's subtree goes. */
@ApplicationScoped
public class AuditLog {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final String ENTRIES = """
            select l.*, n.name as organisation_name from audit_log l
            left join organisation_node n on n.id = l.organisation_id where""";

    private final Rows rows;

    AuditLog(Rows rows) {
        this.rows = rows;
    }

    /** What somebody did: looked, or changed something. */
    public enum Deed {
        READ,
        CHANGE
    }

    /** Days are of Moscow; both belong to the span. */
    record Search(
            UUID organisation,
            @Nullable String actor,
            @Nullable Deed deed,
            @Nullable String action,
            @Nullable String subjectType,
            @Nullable String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    List<AuditEntryView> entries(Search search, @Nullable Long before, int limit) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        conditions.add("(l.organisation_id in (select id from organisation_node where path <@"
                + " (select path from organisation_node where id = ?))"
                + " or l.organisation_id is null and (select parent is null from organisation_node where id = ?))");
        values.add(search.organisation());
        values.add(search.organisation());
        if (search.deed() != null) {
            conditions.add(
                    search.deed() == Deed.READ ? "starts_with(l.action, 'READ')" : "not starts_with(l.action, 'READ')");
        }
        given(conditions, values, "l.id < ?", before);
        given(conditions, values, "l.actor = ?", search.actor());
        given(conditions, values, "l.action = ?", search.action());
        given(conditions, values, "l.subject_type = ?", search.subjectType());
        given(conditions, values, "l.subject_id = ?", search.subject());
        given(conditions, values, "l.at >= ?", start(search.from()));
        given(
                conditions,
                values,
                "l.at < ?",
                search.to() == null ? null : start(search.to().plusDays(1)));
        values.add(limit);
        return rows.list(
                ENTRIES + " " + String.join(" and ", conditions) + " order by l.id desc limit ?",
                AuditLog::entry,
                values.toArray());
    }

    private static void given(
            List<String> conditions, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(MOSCOW).toInstant();
    }

    private static AuditEntryView entry(ResultSet row) throws SQLException {
        var roles = row.getString("actor_roles");
        return new AuditEntryView(
                row.getLong("id"),
                Objects.requireNonNull(Rows.instant(row, "at")),
                row.getString("actor"),
                roles.isEmpty() ? List.of() : Arrays.asList(roles.split(",")),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                row.getString("details"),
                (Long) row.getObject("sealed"),
                row.getString("seal"));
    }
}
