package ru.estafeta.gateway.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import ru.estafeta.gateway.GatewayConfig;

/**
 * Session ids, and tokens at rest. The cookie is 256 random bits; the database has only its hash, and tokens sealed
 * with AES-256-GCM for that hash, so neither a copy of the table nor rows moved about in it give anyone a session.
 */
@Singleton
class SessionCipher {

    private static final int SHORTEST_KEY = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    @Inject
    SessionCipher(GatewayConfig config) {
        this(config.session().key());
    }

    SessionCipher(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("ESTAFETA_SESSION_KEY needs at least 32 characters");
        }
        this.key = new SecretKeySpec(sha256("estafeta session tokens " + key), "AES");
    }

    String newCookie() {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    SessionId idOf(String cookie) {
        return new SessionId(sha256(cookie));
    }

    byte[] seal(Tokens tokens, SessionId id) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, id)
                    .doFinal(tokens.toJson().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + text.length)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails for a row of another session, of another key, or changed by anyone. */
    Tokens open(byte[] sealed, SessionId id) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce);
        byte[] text = cipher(Cipher.DECRYPT_MODE, nonce, id).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        return Tokens.fromJson(new String(text, StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] nonce, SessionId id) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.hash());
        return cipher;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
