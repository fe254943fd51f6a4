package ru.estafeta.participants.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secrets of personal links: 256 random bits, base64url; and one-time codes of six digits. */
@ApplicationScoped
public class LinkTokens {

    private static final int BYTES = 32;
    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    public LinkToken next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String code() {
        return "%06d".formatted(random.nextInt(CODES));
    }
}
