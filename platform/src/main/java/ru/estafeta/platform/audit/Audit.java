package ru.estafeta.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;

/** Writes who did what into the log, in the transaction of the deed. Subjects are ids; details carry nothing personal. */
@ApplicationScoped
public class Audit {

    /** The action of everyone who looked at personal data. */
    public static final String READ = "READ";

    private final DataSource dataSource;
    private final Caller caller;
    private final Clock clock;

    Audit(DataSource dataSource, Caller caller, Clock clock) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String action,
            String subjectType,
            String subjectId,
            @Nullable UUID organisation,
            @Nullable String details) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        insert into audit_log
                            (at, actor, actor_roles, action, subject_type, subject_id, organisation_id, details)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            statement.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setString(2, caller.username());
            statement.setString(
                    3, String.join(",", caller.roles().stream().sorted().toList()));
            statement.setString(4, action);
            statement.setString(5, subjectType);
            statement.setString(6, subjectId);
            statement.setObject(7, organisation);
            statement.setString(8, details);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Audit: cannot record " + action, e);
        }
    }
}
