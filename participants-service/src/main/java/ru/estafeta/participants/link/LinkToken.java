package ru.estafeta.participants.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The secret of a personal link. Whoever holds it is the participant, so only its hash is kept. */
public record LinkToken(String secret) {

    /** Of a header, which may be missing. */
    public static LinkToken of(@Nullable String header) {
        return new LinkToken(header == null ? "" : header.strip());
    }

    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
