package ru.estafeta.stand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoOrganisationTest {

    @Test
    void everyAccountOfTheRealmBelongsToAnOrganisationOfTheDemo() throws Exception {
        var realm = new ObjectMapper()
                .readTree(Objects.requireNonNull(getClass().getResourceAsStream("/keycloak/estafeta-demo.json")));
        Set<String> named = new HashSet<>();
        realm.path("users")
                .forEach(user -> user.path("attributes").path("organisation").forEach(id -> named.add(id.asText())));

        var demo = DemoOrganisation.all().stream()
                .map(organisation -> organisation.id().toString())
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isSubsetOf(demo);
    }

    @Test
    void parentsComeBeforeTheirChildren() {
        Set<String> registered = new HashSet<>();
        for (DemoOrganisation organisation : DemoOrganisation.all()) {
            if (organisation.parent() != null) {
                assertThat(registered).contains(organisation.parent());
            }
            assertThat(registered.add(organisation.slug())).isTrue();
        }
    }
}
