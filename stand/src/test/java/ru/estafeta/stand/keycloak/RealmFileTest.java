package ru.estafeta.stand.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {

    @TempDir
    Path folder;

    @Test
    void leavesDemoUsersAndClientsOutOfAnEmptySystem() throws IOException {
        var realm = written(false);

        assertThat(names(realm.get("clients"), "clientId"))
                .containsExactlyInAnyOrder("estafeta-web", "estafeta-accounts");
        assertThat(names(realm.get("users"), "username")).containsExactly("service-account-estafeta-accounts");
        assertThat(realm.get("passwordPolicy").asText()).contains("length(10)");
    }

    @Test
    void givesEachDemoUserTheOrganisationOfItsSlug() throws IOException {
        var users = written(true).get("users");

        assertThat(organisationOf(users, "region")).isEqualTo(organisation("region"));
        assertThat(organisationOf(users, "gus")).isEqualTo(organisation("gus"));
        assertThat(organisationOf(users, "school120-curator")).isEqualTo(organisation("school120"));
        assertThat(organisationOf(users, "auditor")).isEqualTo(organisation("region"));
    }

    @Test
    void keepsEverySecretOfARealInstallationOutOfTheFile() throws IOException {
        var clients = written(false).get("clients");

        assertThat(names(clients, "secret")).allMatch(secret -> secret.matches("\\$\\{ESTAFETA_[A-Z_]+}"));
    }

    private JsonNode written(boolean demo) throws IOException {
        return new ObjectMapper().readTree(RealmFile.write(folder, demo).toFile());
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }

    private static String organisationOf(JsonNode users, String username) {
        return StreamSupport.stream(users.spliterator(), false)
                .filter(user -> user.get("username").asText().equals(username))
                .map(user -> user.get("attributes").get("organisation").get(0).asText())
                .findFirst()
                .orElseThrow();
    }

    /** UUIDv5 in the URL namespace, as RFC 9562 §5.5 has it. */
    private static String organisation(String slug) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(HexFormat.of().parseHex("6ba7b8119dad11d180b400c04fd430c8"));
            var hash = sha1.digest(("urn:estafeta:organisation:" + slug).getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) (hash[6] & 0x0f | 0x50);
            hash[8] = (byte) (hash[8] & 0x3f | 0x80);
            var hex = HexFormat.of();
            return UUID.fromString(String.join(
                            "-",
                            hex.formatHex(hash, 0, 4),
                            hex.formatHex(hash, 4, 6),
                            hex.formatHex(hash, 6, 8),
                            hex.formatHex(hash, 8, 10),
                            hex.formatHex(hash, 10, 16)))
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
