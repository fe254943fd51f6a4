package ru.estafeta.participants.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secrets of personal links: 256 random bits, base64url. */
@ApplicationScoped
class LinkTokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    LinkToken next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
