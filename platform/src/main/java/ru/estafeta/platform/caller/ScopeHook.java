package ru.estafeta.platform.caller;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL at the beginning of every transaction for which part of the tree it runs. Row-level security reads
 * it, so that a query without its own check still returns nothing foreign. No caller and no system scope: nothing.
 */
@ApplicationScoped
class ScopeHook {

    private static final String ENTER_SYSTEM = "select set_config('app.scope', '*', true)";
    private static final String ENTER_SUBTREE = """
            select set_config('app.scope', coalesce((select path::text from organisation_node where id = ?), ''), true)""";

    private final DataSource dataSource;
    private final Instance<CurrentIdentityAssociation> identities;

    ScopeHook(DataSource dataSource, Instance<CurrentIdentityAssociation> identities) {
        this.dataSource = dataSource;
        this.identities = identities;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object begun) throws SQLException {
        if (SystemScope.isActive()) {
            enter(ENTER_SYSTEM, null);
            return;
        }
        var organisation = callersOrganisation();
        if (organisation != null) {
            enter(ENTER_SUBTREE, organisation);
        }
    }

    private @Nullable UUID callersOrganisation() {
        return io.quarkus.arc.Arc.container().requestContext().isActive()
                ? Caller.organisationOf(identities.get().getIdentity())
                : null;
    }

    private void enter(String sql, @Nullable UUID organisation) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (organisation != null) {
                statement.setObject(1, organisation);
            }
            statement.execute();
        }
    }
}
