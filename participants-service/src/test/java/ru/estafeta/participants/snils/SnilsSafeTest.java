package ru.estafeta.participants.snils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.platform.problem.Refusal;

class SnilsSafeTest {

    private static final String KEY = "a key that is long enough";
    private static final String NEXT_KEY = "the next one is long enough too";
    private static final UUID PERSON = new UUID(1, 1);
    private static final Snils SNILS = new Snils("11223344595");

    private static SnilsSafe safe(String setting) {
        return new SnilsSafe(Optional.of(setting));
    }

    private static SealedSnils tampered(SealedSnils sealed, int at) {
        var bytes = Base64.getDecoder().decode(sealed.sealed());
        bytes[at] ^= 4;
        return new SealedSnils(Base64.getEncoder().encodeToString(bytes), sealed.matching());
    }

    @Test
    void opensForTheSamePersonAlone() {
        var safe = safe(KEY);
        var sealed = safe.seal(PERSON, SNILS);

        assertThat(safe.open(PERSON, sealed)).isEqualTo(SNILS);
        assertThat(safe.masked(PERSON, sealed)).isEqualTo("•••-•••-••5 95");
        assertThatThrownBy(() -> safe.open(new UUID(1, 2), sealed)).isInstanceOf(Refusal.class);
        assertThat(safe.masked(new UUID(1, 2), sealed)).isEqualTo("•••-•••-••• ••");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 20, 39})
    void refusesWhatWasTamperedWith(int at) {
        var safe = safe(KEY);
        var sealed = tampered(safe.seal(PERSON, SNILS), at);

        assertThatThrownBy(() -> safe.open(PERSON, sealed)).isInstanceOf(Refusal.class);
    }

    @Test
    void noTwoValuesLookAlikeButTheirHashes() {
        var safe = safe(KEY);
        var one = safe.seal(PERSON, SNILS);
        var other = safe.seal(new UUID(1, 2), SNILS);

        assertThat(one.sealed()).isNotEqualTo(safe.seal(PERSON, SNILS).sealed()).isNotEqualTo(other.sealed());
        assertThat(one.isSameAs(other)).isTrue();
        assertThat(one.isSameAs(safe(NEXT_KEY).seal(PERSON, SNILS))).isFalse();
        assertThat(one + other.sealed()).doesNotContain(SNILS.digits());
    }

    @Test
    void aKeyIsReplacedWhileTheOlderOneStillOpens() {
        var before = safe(KEY).seal(PERSON, SNILS);
        var both = safe("2:" + NEXT_KEY + ", 1:" + KEY);

        assertThat(both.open(PERSON, before)).isEqualTo(SNILS);
        var after = both.seal(PERSON, both.open(PERSON, before));
        assertThat(safe("2:" + NEXT_KEY).open(PERSON, after)).isEqualTo(SNILS);
        assertThat(after.matching()).isEqualTo(safe("2:" + NEXT_KEY).matching(SNILS));

        var alone = safe("2:" + NEXT_KEY);
        assertThat(alone.masked(PERSON, before)).isEqualTo("•••-•••-••• ••");
        assertThatThrownBy(() -> alone.open(PERSON, before)).isInstanceOf(Refusal.class);
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        for (var none : new SnilsSafe[] {new SnilsSafe(Optional.empty()), safe(" ")}) {
            assertThat(none.isThere()).isFalse();
            assertThatThrownBy(() -> none.seal(PERSON, SNILS))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Оставьте поле пустым");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "1:" + KEY + ",1:" + NEXT_KEY, "200:" + KEY, KEY + ","})
    void aKeyThatCannotBeMeantStopsTheStart(String setting) {
        assertThatThrownBy(() -> safe(setting)).isInstanceOf(IllegalStateException.class);
    }
}
