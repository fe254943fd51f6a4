package ru.estafeta.participants.snils;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/**
 * Seals insurance numbers with AES-256-GCM, each for one person, and makes the keyed hash by which they are matched
 * (ADR 26). Without the setting none is taken. Several keys, each with its number («2:…,1:…»), let a key be replaced: the
 * highest number seals, the others still open.
 */
@ApplicationScoped
public class SnilsSafe {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HIGHEST_NUMBER = 127;
    private static final Pattern NUMBERED = Pattern.compile("(?:(\\d{1,3}):)?(.+)");
    private static final String ALL_HIDDEN = "•••-•••-••• ••";

    private final SecureRandom random = new SecureRandom();
    private final TreeMap<Integer, Keys> keys = new TreeMap<>();

    private record Keys(SecretKey sealing, SecretKey matching) {}

    public SnilsSafe(@ConfigProperty(name = "estafeta.snils-key") Optional<String> setting) {
        setting.filter(text -> !text.isBlank()).ifPresent(this::take);
    }

    private void take(String setting) {
        for (var part : setting.split(",", -1)) {
            var numbered = NUMBERED.matcher(part.strip());
            if (!numbered.matches() || numbered.group(2).getBytes(StandardCharsets.UTF_8).length < SHORTEST_KEY) {
                throw new IllegalStateException("ESTAFETA_SNILS_KEY has a key shorter than " + SHORTEST_KEY + " bytes");
            }
            int number = numbered.group(1) == null ? 1 : Integer.parseInt(numbered.group(1));
            if (number < 1 || number > HIGHEST_NUMBER || keys.put(number, derived(numbered.group(2))) != null) {
                throw new IllegalStateException(
                        "ESTAFETA_SNILS_KEY: keys have different numbers from 1 to " + HIGHEST_NUMBER);
            }
        }
    }

    private static Keys derived(String secret) {
        try {
            var kdf = KDF.getInstance("HKDF-SHA256");
            var material = HKDFParameterSpec.ofExtract().addIKM(secret.getBytes(StandardCharsets.UTF_8));
            return new Keys(
                    kdf.deriveKey("AES", material.thenExpand(bytes("snils sealing"), KEY_BYTES)),
                    kdf.deriveKey(MAC, material.thenExpand(bytes("snils matching"), KEY_BYTES)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HKDF-SHA256 is part of every JDK", impossible);
        }
    }

    /** Whether numbers are taken at all. */
    public boolean isThere() {
        return !keys.isEmpty();
    }

    public void requireThere() {
        if (keys.isEmpty()) {
            throw Refusal.rule(
                    "SNILS_NOT_KEPT",
                    "snils",
                    "СНИЛС здесь не хранится: для него не задан ключ шифрования. Оставьте поле пустым.");
        }
    }

    public SealedSnils seal(UUID person, Snils snils) {
        requireThere();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var newest = keys.lastEntry();
        var number = newest.getKey().byteValue();
        var hidden = sealed(newest.getValue(), nonce, person, snils);
        var whole = ByteBuffer.allocate(1 + nonce.length + hidden.length)
                .put(number)
                .put(nonce)
                .put(hidden);
        return new SealedSnils(Base64.getEncoder().encodeToString(whole.array()), matching(snils));
    }

    /** Nothing where it was sealed with a key that is gone or for somebody else, or was tampered with. */
    public Optional<Snils> opened(UUID person, SealedSnils snils) {
        var whole = ByteBuffer.wrap(Base64.getDecoder().decode(snils.sealed()));
        var with = keys.get((int) whole.get());
        if (with == null) {
            return Optional.empty();
        }
        var nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        var hidden = new byte[whole.remaining()];
        whole.get(hidden);
        try {
            var digits = crypt(Cipher.DECRYPT_MODE, with, nonce, person, hidden);
            return Optional.of(new Snils(new String(digits, StandardCharsets.US_ASCII)));
        } catch (AEADBadTagException refused) {
            return Optional.empty();
        }
    }

    public Snils open(UUID person, SealedSnils snils) {
        return opened(person, snils)
                .orElseThrow(() -> Refusal.conflict(
                        "SNILS_DOES_NOT_OPEN",
                        "СНИЛС записан, но не расшифровывается: ключ другой или запись повреждена. Сообщите"
                                + " администратору или впишите номер заново."));
    }

    /** Its last three digits; none of them where it does not open. */
    public @Nullable String masked(UUID person, @Nullable SealedSnils snils) {
        return snils == null ? null : opened(person, snils).map(Snils::masked).orElse(ALL_HIDDEN);
    }

    public String matching(Snils snils) {
        requireThere();
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(keys.lastEntry().getValue().matching());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(snils.digits())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", impossible);
        }
    }

    /** The number of the key that seals, if there are older ones. */
    Optional<Integer> replacing() {
        return keys.size() > 1 ? Optional.of(keys.lastKey()) : Optional.empty();
    }

    private static byte[] sealed(Keys with, byte[] nonce, UUID person, Snils snils) {
        try {
            return crypt(Cipher.ENCRYPT_MODE, with, nonce, person, bytes(snils.digits()));
        } catch (AEADBadTagException impossible) {
            throw new IllegalStateException("Only what is opened has a tag to be checked", impossible);
        }
    }

    private static byte[] crypt(int mode, Keys with, byte[] nonce, UUID person, byte[] input)
            throws AEADBadTagException {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, with.sealing(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(person.toString()));
            return cipher.doFinal(input);
        } catch (AEADBadTagException refused) {
            throw refused;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is part of every JDK", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
