package ru.estafeta.stand.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes the realm into the folder from which Keycloak imports ({@code data/import}).
 *
 * <p>The file {@code estafeta-realm.json} is whole by itself: it is what an empty system ({@code --empty}) and an
 * installation from {@code docker-compose.yml} import. The demo's users and clients come from {@code
 * estafeta-demo.json}, whose lists are appended and whose other fields win. Secrets stay placeholders, which Keycloak
 * fills from its own environment: {@code ESTAFETA_OIDC_CLIENT_SECRET}, {@code ESTAFETA_KEYCLOAK_CLIENT_SECRET}, {@code
 * ESTAFETA_MAIL_HOST}, {@code ESTAFETA_MAIL_PORT}, {@code ESTAFETA_MAIL_FROM}.
 */
public final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    /** Writes {@code folder/estafeta-realm.json}, with the demo's users and clients if asked to. */
    public static Path write(Path folder, boolean demo) throws IOException {
        var realm = read("estafeta-realm.json");
        if (demo) {
            add(read("estafeta-demo.json"), realm);
        }
        Files.createDirectories(folder);
        return Files.write(
                folder.resolve("estafeta-realm.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(realm));
    }

    private static void add(ObjectNode addition, ObjectNode realm) {
        for (var field : addition.properties()) {
            if (field.getValue() instanceof ArrayNode more && realm.get(field.getKey()) instanceof ArrayNode list) {
                list.addAll(more);
            } else {
                realm.set(field.getKey(), field.getValue());
            }
        }
    }

    private static ObjectNode read(String name) {
        try (var in = RealmFile.class.getResourceAsStream("/keycloak/" + name)) {
            JsonNode node = JSON.readTree(Objects.requireNonNull(in, name));
            return (ObjectNode) node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
