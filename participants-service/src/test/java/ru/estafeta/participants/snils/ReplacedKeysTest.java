package ru.estafeta.participants.snils;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.participants.World.snils;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class ReplacedKeysTest {

    private static final String BEFORE = ConfigProvider.getConfig().getValue("estafeta.snils-key", String.class);

    private static final String NEXT = "the next key is long enough too";

    private final Rows rows;

    ReplacedKeysTest(Rows rows) {
        this.rows = rows;
    }

    private SealedSnils of(UUID person) {
        return rows.list(
                        "select snils_sealed, snils_matching from person where id = ?",
                        row -> new SealedSnils(row.getString("snils_sealed"), row.getString("snils_matching")),
                        person)
                .getFirst();
    }

    /** Everybody's numbers are sealed anew here, so it is taken back in the end. */
    @Test
    void whatAnOlderKeySealedOpensAndMatchesUnderTheNewOneAlone() {
        World.exists();
        var pupil = World.pupil(SCHOOL_A1);
        pupil.put("snils", snils());
        var person = World.registered(pupil);
        var both = new SnilsSafe(Optional.of("2:" + NEXT + ",1:" + BEFORE));
        SystemScope.run(() -> {
            QuarkusTransaction.begin();
            try {
                var last = new UUID(0, 0);
                for (var next = last; next != null; next = new ReplacedKeys(both, rows).replaceSome(2, last)) {
                    last = next;
                }
                var alone = new SnilsSafe(Optional.of("2:" + NEXT));
                var sealed = of(person);
                assertThat(alone.open(person, sealed).written()).isEqualTo(pupil.get("snils"));
                assertThat(sealed.matching()).isEqualTo(alone.matching(alone.open(person, sealed)));
            } finally {
                QuarkusTransaction.rollback();
            }
        });
        assertThat(both.replacing()).contains(2);
    }
}
