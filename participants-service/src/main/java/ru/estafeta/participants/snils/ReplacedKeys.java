package ru.estafeta.participants.snils;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/**
 * Before anybody works: what an older key has sealed is sealed and hashed with the newest one, since two cards are only
 * matched under one key. Then the older key may be taken out of the setting.
 */
@ApplicationScoped
public class ReplacedKeys {

    private static final int AT_A_TIME = 1_000;
    private static final String OLDER = """
            select id, snils_sealed, snils_matching from person where snils_matching is not null and id > ?
            and get_byte(decode(snils_sealed, 'base64'), 0) <> ? order by id limit ?""";
    private static final String REPLACE = """
            update person p set snils_sealed = u.sealed, snils_matching = u.matching
            from unnest(?, ?, ?) u (id, sealed, matching) where p.id = u.id""";

    private final SnilsSafe safe;
    private final Rows rows;

    ReplacedKeys(SnilsSafe safe, Rows rows) {
        this.safe = safe;
        this.rows = rows;
    }

    private record Kept(UUID person, SealedSnils snils) {}

    void atStart(@Observes StartupEvent started) {
        replace();
    }

    /** Those that do not open stay as they are. */
    void replace() {
        safe.replacing()
                .ifPresent(newest -> SystemScope.run(() -> {
                    var last = new UUID(0, 0);
                    while (last != null) {
                        var after = last;
                        last = QuarkusTransaction.requiringNew().call(() -> replaceSome(newest, after));
                    }
                }));
    }

    /** @return up to whom it has got; nobody when it is through */
    @Nullable
    UUID replaceSome(int newest, UUID after) {
        var found = rows.list(
                OLDER,
                row -> new Kept(
                        Rows.uuid(row, "id"),
                        new SealedSnils(row.getString("snils_sealed"), row.getString("snils_matching"))),
                after,
                newest,
                AT_A_TIME);
        var anew = found.stream()
                .flatMap(one -> safe
                        .opened(one.person(), one.snils())
                        .map(snils -> new Kept(one.person(), safe.seal(one.person(), snils)))
                        .stream())
                .toList();
        rows.update(
                REPLACE,
                SqlArray.uuids(anew, Kept::person),
                SqlArray.texts(anew, one -> one.snils().sealed()),
                SqlArray.texts(anew, one -> one.snils().matching()));
        return found.isEmpty() ? null : found.getLast().person();
    }
}
