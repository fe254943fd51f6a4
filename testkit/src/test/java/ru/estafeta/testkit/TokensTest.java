package ru.estafeta.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final JwtConsumer SERVICE = new JwtConsumerBuilder()
            .setVerificationKey(publicKey())
            .setExpectedAudience("estafeta")
            .setExpectedIssuer("http://localhost:8080/auth/realms/estafeta")
            .setRequireExpirationTime()
            .build();

    @Test
    void carriesWhatTheRealmWouldPutIntoIt() throws InvalidJwtException {
        var claims = SERVICE.processToClaims(
                Tokens.bearer("gus", Set.of("municipal-coordinator"), TestOrganisations.MUNICIPALITY_A));

        assertThat(claims.getClaimsMap())
                .containsEntry("sub", Tokens.userId("gus").toString())
                .containsEntry("preferred_username", "gus")
                .containsEntry("organisation", TestOrganisations.MUNICIPALITY_A.toString())
                .containsEntry("realm_access", Map.of("roles", List.of("municipal-coordinator")));
    }

    @Test
    void givesTheSameNameTheSameId() {
        assertThat(Tokens.userId("gus")).isEqualTo(Tokens.userId("gus")).isNotEqualTo(Tokens.userId("region"));
    }

    @Test
    void makesExpiredOnesForTestsOfRefusal() {
        var token = Tokens.expired("curator", TestOrganisations.SCHOOL_A1);

        assertThatThrownBy(() -> SERVICE.processToClaims(token)).isInstanceOf(InvalidJwtException.class);
    }

    private static PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(Tokens.publicKey())));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
