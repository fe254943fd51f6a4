package ru.estafeta.testkit;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Access tokens as Keycloak's realm makes them, signed with a key of this JVM that {@link Infra} tells the service.
 * A user's id is made from the name, so the same name is the same person.
 */
public final class Tokens {

    static final String PUBLIC_URL = "http://localhost:8080";

    private static final String ISSUER = PUBLIC_URL + "/auth/realms/estafeta";
    /** The key outlives class loaders: the one that starts the service and the one that runs the test differ. */
    private static final String KEY = "estafeta.testkit.key";

    private Tokens() {}

    /** Token of someone in that role at that organisation; the user is named like the role. */
    public static String of(String role, UUID organisation) {
        return bearer(role, role, organisation);
    }

    public static String bearer(String username, String role, UUID organisation) {
        return bearer(username, Set.of(role), organisation);
    }

    public static String bearer(String username, Set<String> roles, UUID organisation) {
        return token(username, roles, organisation, Duration.ofHours(1));
    }

    /** A token that was good until a minute ago. */
    public static String expired(String role, UUID organisation) {
        return token(role, Set.of(role), organisation, Duration.ofMinutes(-1));
    }

    /** Id ({@code sub}) of the user of that name. */
    public static UUID userId(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(String username, Set<String> roles, UUID organisation, Duration lifetime) {
        long expiry = System.currentTimeMillis() / 1000 + lifetime.toSeconds();
        return Jwt.issuer(ISSUER)
                .subject(userId(username).toString())
                .audience("estafeta")
                .claim("preferred_username", username)
                .claim("name", username)
                .claim("organisation", organisation.toString())
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .issuedAt(expiry - 3600)
                .expiresAt(expiry)
                .sign(privateKey());
    }

    /** Base64 of the X.509 form, as {@code quarkus.oidc.public-key} takes it. */
    static String publicKey() {
        try {
            var key = (RSAPrivateCrtKey) privateKey();
            var publicKey = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return Base64.getEncoder().encodeToString(publicKey.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey() {
        synchronized (System.class) {
            try {
                String encoded = System.getProperty(KEY);
                if (encoded == null) {
                    var generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                    encoded = Base64.getEncoder()
                            .encodeToString(
                                    generator.generateKeyPair().getPrivate().getEncoded());
                    System.setProperty(KEY, encoded);
                }
                return KeyFactory.getInstance("RSA")
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
