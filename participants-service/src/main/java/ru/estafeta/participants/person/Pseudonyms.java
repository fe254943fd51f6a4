package ru.estafeta.participants.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names under which events know people: HMAC-SHA256 of the person's id with the deployment's key, base64url. Without
 * the key nobody can get from an id to a pseudonym, nor back.
 */
@ApplicationScoped
public class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    Pseudonyms(@ConfigProperty(name = "estafeta.pseudonym-key") String key) {
        var bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("ESTAFETA_PSEUDONYM_KEY is shorter than " + SHORTEST_KEY + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    public String of(UUID person) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var code = mac.doFinal(person.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", impossible);
        }
    }
}
