package ru.estafeta.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationRegisteredV1;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;

/**
 * A small region: two municipalities; two schools and an enterprise in the first, one school in the second. Whoever
 * acts in A must not see B.
 */
public final class TestOrganisations {

    public static final UUID REGION = id("region");
    public static final UUID MUNICIPALITY_A = id("municipality-a");
    public static final UUID MUNICIPALITY_B = id("municipality-b");
    public static final UUID SCHOOL_A1 = id("school-a1");
    public static final UUID SCHOOL_A2 = id("school-a2");
    public static final UUID SCHOOL_B1 = id("school-b1");
    public static final UUID ENTERPRISE_A = id("enterprise-a");

    private TestOrganisations() {}

    /** Parents before children, each at version 1. */
    public static List<OrganisationStateV1> all() {
        return List.of(
                organisation(REGION, "Область", OrganisationType.REGION, null),
                organisation(MUNICIPALITY_A, "Район А", OrganisationType.MUNICIPALITY, REGION),
                organisation(MUNICIPALITY_B, "Район Б", OrganisationType.MUNICIPALITY, REGION),
                organisation(SCHOOL_A1, "Школа № 1 района А", OrganisationType.SCHOOL, MUNICIPALITY_A),
                organisation(SCHOOL_A2, "Школа № 2 района А", OrganisationType.SCHOOL, MUNICIPALITY_A),
                organisation(ENTERPRISE_A, "Завод района А", OrganisationType.ENTERPRISE, MUNICIPALITY_A),
                organisation(SCHOOL_B1, "Школа № 1 района Б", OrganisationType.SCHOOL, MUNICIPALITY_B));
    }

    /** What participants-service says about them. */
    public static List<OrganisationRegisteredV1> registered() {
        return all().stream().map(OrganisationRegisteredV1::new).toList();
    }

    private static OrganisationStateV1 organisation(
            UUID id, String name, OrganisationType type, @Nullable UUID parent) {
        return new OrganisationStateV1(id, 1, name, type, parent, Map.of());
    }

    private static UUID id(String slug) {
        return UUID.nameUUIDFromBytes(("urn:estafeta:test:" + slug).getBytes(StandardCharsets.UTF_8));
    }
}
